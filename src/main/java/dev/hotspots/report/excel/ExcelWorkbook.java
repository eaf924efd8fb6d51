package dev.hotspots.report.excel;

import dev.hotspots.report.Report;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A report as an Excel workbook: a contents sheet, then the report's sheets in their order. Writing the same report
 * again gives the same content; no clock is asked.
 */
public final class ExcelWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final String CREATOR = "Complaint Hotspots";

    private final Report report;
    private final XSSFWorkbook frame = new XSSFWorkbook();
    private final Styles styles = new Styles(frame);
    private final List<Sheet> sheets = new ArrayList<>();
    private final Links links;

    private ExcelWorkbook(Report report) {
        this.report = report;
        sheets.add(ContentsSheet.of(report));
        sheets.addAll(report.sheets());
        links = new Links(sheets);
    }

    /** Replaces the file by the report, whole or not at all. Working files stand beside it for the while. */
    public static void write(Report report, Path file) {
        WorkingFiles.during(
                WholeFile.directoryOf(file),
                () -> WholeFile.write(file, out -> new ExcelWorkbook(report).writeTo(out)));
    }

    private void writeTo(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(frame, ROWS_IN_MEMORY)) {
            writeSheets(workbook);
            workbook.write(out);
        }
    }

    private void writeSheets(SXSSFWorkbook workbook) {
        properties();
        nameSheets(workbook);
        for (int i = 0; i < sheets.size(); i++) {
            SheetWriter writer = new SheetWriter(sheets.get(i), workbook.getSheetAt(i), styles, links);
            CellRangeAddress printed = writer.write(report.title(), frame.getSheetAt(i));
            workbook.setPrintArea(i, 0, printed.getLastColumn(), 0, printed.getLastRow());
        }
        links.attach(frame);
    }

    private void properties() {
        POIXMLProperties.CoreProperties core = frame.getProperties().getCoreProperties();
        core.setTitle(CellText.plain(report.title()));
        core.setCreator(CREATOR);
        core.setCreated(Optional.empty());
    }

    private void nameSheets(SXSSFWorkbook workbook) {
        SheetNames names = new SheetNames();
        for (Sheet sheet : sheets) {
            String name = names.next(sheet.name());
            workbook.createSheet(name);
            links.named(sheet, name);
        }
    }
}
