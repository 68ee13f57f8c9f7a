package app.debrief.export.xlsx;

import org.apache.poi.ss.util.WorkbookUtil;

/**
 * The names of a workbook's sheets.
 *
 * @param list of the rows; further sheets have a number behind
 * @param about of the sheet that says what the file is
 */
public record SheetNames(String list, String about) {

    String rows(int number) {
        return WorkbookUtil.createSafeSheetName(number == 1 ? list : list + " " + number);
    }
}
