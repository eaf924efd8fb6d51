package dev.hotspots.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets print: landscape A4, one page wide, with the report, the sheet and the page on every page. */
final class PageSetup {

    /** Headers hold 255 characters in all. */
    private static final int LONGEST_HEADER = 150;

    private static final double SIDE_INCHES = 0.4;
    private static final double TOP_INCHES = 0.75;
    private static final double BOTTOM_INCHES = 0.65;
    private static final double HEADER_INCHES = 0.3;

    private PageSetup() {}

    static void apply(Sheet sheet, String reportTitle) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_INCHES);
        sheet.setMargin(PageMargin.HEADER, HEADER_INCHES);
        sheet.setMargin(PageMargin.FOOTER, HEADER_INCHES);
        sheet.getHeader().setLeft(headerText(reportTitle));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    /** An ampersand begins a code in headers unless it is doubled. */
    private static String headerText(String text) {
        return CellText.cut(CellText.plain(text).replace('\n', ' '), LONGEST_HEADER)
                .replace("&", "&&");
    }
}
