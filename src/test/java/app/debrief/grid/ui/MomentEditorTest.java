package app.debrief.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.sample.VisitsView;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.PopoverTester;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = VisitsView.class)
class MomentEditorTest extends VisitsPageTest {

    @Test
    void aDateAloneMeansItsWholeDay() {
        var screen = panel("began_at=any");

        test(date("From, date")).setValue(LocalDate.of(2026, 6, 1));
        assertThat(chosen(screen)).isEqualTo("2026-06-01T00:00..");

        test(date("To, date")).setValue(LocalDate.of(2026, 6, 30));
        assertThat(chosen(screen)).isEqualTo("2026-06-01T00:00..2026-07-01T00:00");
    }

    @Test
    void aTimeBehindADateStaysOnItsDay() {
        var screen = panel("began_at=..2026-06-30");
        assertThat(date("To, date").getValue()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(time("To, time").getValue()).isNull();

        test(time("To, time")).setValue(LocalTime.of(18, 30));

        assertThat(chosen(screen)).isEqualTo("..2026-06-30T18:30");
    }

    @Test
    void aTimeAloneWaitsForItsDate() {
        var screen = panel("began_at=any");

        test(time("From, time")).setValue(LocalTime.of(9, 0));
        assertThat(chosen(screen)).isEqualTo("any");

        test(date("From, date")).setValue(LocalDate.of(2026, 6, 1));
        assertThat(chosen(screen)).isEqualTo("2026-06-01T09:00..");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        var screen = panel("began_at=2026-06-10..");

        test(date("To, date")).setValue(LocalDate.of(2026, 6, 1));

        assertThat(date("To, date").isInvalid()).isTrue();
        assertThat(chosen(screen)).isEqualTo("2026-06-10..");
    }

    @Test
    void aTimeThatTheClocksSkipIsNamedWithTheTimeMeant() {
        panel("began_at=any");

        test(date("From, date")).setValue(LocalDate.of(2025, 3, 9));
        test(time("From, time")).setValue(LocalTime.of(2, 30));

        assertThat(find(Paragraph.class)
                        .withAttribute("role", "status")
                        .single()
                        .getText())
                .contains("Mar 9, 2025, 02:30", "Mar 9, 2025, 03:30");
    }

    private ListScreen<?> panel(String parameters) {
        var screen = open(parameters);
        PopoverTester.forTarget(button("Filters")).open();
        return screen;
    }

    private static String chosen(ListScreen<?> screen) {
        return screen.parameters().getSingleParameter("began_at").orElse("");
    }

    private DatePicker date(String name) {
        return find(DatePicker.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private TimePicker time(String name) {
        return find(TimePicker.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
