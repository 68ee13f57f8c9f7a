package app.debrief.export.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells, one object each: a workbook can hold 64,000 styles, not one a cell. */
final class Styles {

    private final Workbook workbook;
    private final CellStyle header;
    private final CellStyle money;
    private final CellStyle percent;
    private final CellStyle moment;
    private final CellStyle quoted;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        header = workbook.createCellStyle();
        var bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        money = formatted("#,##0.00");
        percent = formatted("0.00%");
        moment = formatted("yyyy-mm-dd hh:mm:ss");
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    CellStyle header() {
        return header;
    }

    CellStyle money() {
        return money;
    }

    CellStyle percent() {
        return percent;
    }

    CellStyle moment() {
        return moment;
    }

    /** Of a text that would be taken for a formula: shown as it stands, never calculated. */
    CellStyle quoted() {
        return quoted;
    }

    private CellStyle formatted(String pattern) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }
}
