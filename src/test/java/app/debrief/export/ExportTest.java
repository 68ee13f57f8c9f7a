package app.debrief.export;

import static app.debrief.session.SessionFixtures.document;
import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.AccountFixtures;
import app.debrief.account.Member;
import app.debrief.account.Role;
import app.debrief.common.CurrentActor;
import app.debrief.grid.Column;
import app.debrief.session.Contact;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionFixtures;
import app.debrief.session.SessionIntake;
import app.debrief.session.SessionService;
import app.debrief.session.SourceKey;
import app.debrief.session.SourceKind;
import app.debrief.session.SourceSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands in a file, by the vectors E7 to E14 and E18. */
@SpringBootTest
@Import({SessionFixtures.class, SessionFiles.class, AccountFixtures.class})
class ExportTest {

    private static final String HEADERS = "Date/Time,Session Type,Is Lead,Is Opportunity,Is Test,Contact,"
            + "Contact Information,External ID,Summary,Lead Value,ASR,Conversation Rate,ASR Recognition,"
            + "Auto Assessment,Human Assessment,Conversation Quality,Working Hours,Comment,Channel,Actual Result,"
            + "Expected Result,Agent IDN,Units,Integration";

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    SessionFiles files;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    SessionIntake intake;

    @Autowired
    SessionEditor editor;

    @Autowired
    SessionService sessions;

    @Autowired
    CurrentActor actors;

    @Autowired
    TransactionTemplate transactions;

    Member author;
    String employee;
    long organization;

    @BeforeEach
    void anEmployee() {
        author = accounts.member(Role.ADMINISTRATOR, accounts.organization());
        employee = SessionFixtures.name("sofia");
        organization = fixtures.employee(employee).organizationId();
    }

    @Test
    void e7TheSessionReportHasThe24HeadersInOrder() {
        assertThat(exported(files.report(employee)).lines().findFirst()).contains(HEADERS);
    }

    @Test
    void e8WithoutRowsTheHeaderStandsAlone() {
        assertThat(exported(files.report(employee))).isEqualTo(HEADERS + "\r\n");
    }

    @Test
    void e9CommasQuotesAndLineBreaksAreQuotedAndLinesEndWithCrLf() {
        take("a", "Said \"no\", then\nhung up.");

        assertThat(csv(SessionColumns.SUMMARY)).isEqualTo("\ufeffSummary\r\n\"Said \"\"no\"\", then\nhung up.\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=HYPERLINK(\"x\") | '=HYPERLINK(\"x\")",
                "+1 222 | '+1 222",
                "-5 | '-5",
                "@cmd | '@cmd",
                "+12223334444 | +12223334444",
                "plain | plain"
            })
    void e10AndE11TextsThatLookLikeFormulasHaveAnApostropheInCsv(String comment, String written) {
        comment(take("a", "x"), comment);

        assertThat(csv(SessionColumns.COMMENT).replace("\"\"", "\"").replaceAll("(?m)^\"|\"\r?$", ""))
                .contains(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"=HYPERLINK(\"x\") | true", "+12223334444 | false", "plain | false"})
    void e10ExcelKeepsTheTextAndMarksTheCell(String comment, boolean marked) throws IOException {
        comment(take("a", "x"), comment);

        var cell = sheet(SessionColumns.COMMENT).getRow(1).getCell(0);

        assertThat(cell.getStringCellValue()).isEqualTo(comment);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(marked);
    }

    @Test
    void e11APhoneNumberIsExportedUnchanged() {
        take("a", "x");

        assertThat(csv(SessionColumns.CONTACT_INFORMATION)).endsWith("\r\n+13125550142\r\n");
    }

    @Test
    void e12TheFileHoldsTheRowsOfTheScreenInItsOrder() {
        for (int i = 0; i < 7; i++) {
            intake(document(employee, "s" + i)
                    .startedAt(SessionFixtures.NOON.plusSeconds(i))
                    .contact(new Contact("Person " + i, i % 2 == 0 ? "+13125550142" : null, null, null)));
        }
        var request = new ExportRequest(
                "sessions",
                employee,
                Map.of("started_at", "any", "sort", "contact_name", "is_opportunity", "yes"),
                List.of("contact_name", "is_opportunity"),
                null,
                ExportFormat.CSV,
                false,
                SessionFiles.CHICAGO,
                Locale.ENGLISH);

        assertThat(exported(request))
                .isEqualTo(
                        "Contact,Is Opportunity\r\nPerson 0,true\r\nPerson 2,true\r\nPerson 4,true\r\nPerson 6,true\r\n");
    }

    @Test
    void e13BooleansAndRatesOfTheReport() {
        take("a", "x");

        assertThat(exported(files.report(employee)).lines().skip(1).findFirst().orElseThrow())
                .startsWith("2026-03-02T12:00:00-06:00,Reservation,true,true,false,Owen Pratt,+13125550142")
                .contains(",260.00,0.00,90%,30%,No,,,,,");
    }

    @Test
    void e14ASessionWithoutANameIsOneOfAUser() {
        intake(document(employee, "a").contact(new Contact(null, "+13125550142", null, null)));

        assertThat(csv(SessionColumns.CONTACT)).endsWith("\r\nUser\r\n");
    }

    @Test
    void e18ATextTooLongForACellIsCutInExcelAndSaidSoAndWholeInCsv() throws IOException {
        var text = "A long story. ".repeat(2_900).substring(0, 40_000);
        take("a", text);

        try (var workbook = workbook(List.of(SessionColumns.SUMMARY))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(text.substring(0, 32_767));
            assertThat(fact(workbook.getSheetAt(1), "Texts cut to fit a cell")).isEqualTo("1");
        }
        assertThat(csv(SessionColumns.SUMMARY)).contains(text);
    }

    @Test
    void cellsAreTypedAndTheHeaderStays() throws IOException {
        take("a", "x");

        try (var workbook = workbook(List.of(
                SessionColumns.STARTED_AT,
                SessionColumns.ASR,
                SessionColumns.CONVERSION_RATE,
                SessionColumns.IS_LEAD,
                SessionColumns.AUTO_ASSESSMENT))) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo("2026-03-02T12:00:00");
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.9);
            assertThat(row.getCell(3).getBooleanCellValue()).isTrue();
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("No");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Date/Time");
            assertThat(workbook.getFontAt(
                                    sheet.getRow(0).getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E2");
        }
    }

    @Test
    void theLastSheetSaysWhatTheFileIs() throws IOException {
        take("a", "x");

        try (var workbook = workbook(List.of(SessionColumns.CONTACT))) {
            var about = workbook.getSheetAt(1);
            assertThat(fact(about, "Exported by")).isEqualTo(author.name());
            assertThat(fact(about, "Times in")).isEqualTo("America/Chicago");
            assertThat(fact(about, "Rows")).isEqualTo("1");
            assertThat(fact(about, "Order")).isEqualTo("Date/Time, descending");
        }
    }

    private SourceKey take(String id, String summary) {
        intake(document(employee, id).summary(summary));
        return new SourceKey(SourceSystem.NATIVE, SourceKind.SESSION, id);
    }

    private void intake(SessionFixtures.Draft draft) {
        actors.actingAs(SessionFixtures.SYSTEM, () -> {
            transactions.executeWithoutResult(status -> intake.take(draft.build(), null));
            return null;
        });
    }

    private void comment(SourceKey key, String text) {
        actors.actingAs(SessionFixtures.SYSTEM, () -> {
            var detail = sessions.findBySource(organization, key).orElseThrow();
            editor.set(detail.session().id(), SessionColumns.COMMENT, null, text);
            return detail;
        });
    }

    private String exported(ExportRequest request) {
        return accounts.as(author, () -> files.text(request));
    }

    private String csv(Column<?, ?> column) {
        return exported(files.request(employee, ExportFormat.CSV, List.of(column.key())));
    }

    private XSSFWorkbook workbook(List<Column<?, ?>> columns) throws IOException {
        var request = files.request(
                employee, ExportFormat.XLSX, columns.stream().map(c -> c.key()).toList());
        return new XSSFWorkbook(new ByteArrayInputStream(accounts.as(author, () -> files.content(request))));
    }

    private XSSFSheet sheet(Column<?, ?> column) throws IOException {
        return workbook(List.of(column)).getSheetAt(0);
    }

    private static String fact(XSSFSheet about, String label) {
        for (var row : about) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                return row.getCell(1).getStringCellValue();
            }
        }
        throw new AssertionError("nothing is said of " + label);
    }
}
