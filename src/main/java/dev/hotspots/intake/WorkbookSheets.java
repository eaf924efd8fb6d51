package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The sheets of a workbook, read row by row with POI's limits against zip bombs left as they are. The workbook's distinct texts are
 * held in memory.
 */
final class WorkbookSheets {

    private final InputFile file;

    WorkbookSheets(InputFile file) {
        this.file = file;
    }

    /** Takes a row that is not blank; false to read no more of this sheet. */
    interface Taker {
        boolean take(int row, List<String> cells);
    }

    /** Gives the taker of a sheet's rows. */
    interface Sheets {
        Taker sheet(int index, String name);
    }

    /** Reads all sheets, hidden ones too, in the order of the workbook. */
    void read(Sheets sheets) throws IOException {
        file.onDisk(path -> {
            read(path, sheets);
            return true;
        });
    }

    private void read(Path path, Sheets sheets) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
            CellFormat format = new CellFormat(countsFrom1904(reader));
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (int index = 0; each.hasNext(); index++) {
                try (InputStream sheet = each.next()) {
                    SheetRows rows = new SheetRows(sheets.sheet(index, each.getSheetName()));
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, rows, format, false));
                    parse(xml, sheet);
                }
            }
        } catch (SheetRows.TakerFailed e) {
            throw e.failure();
        } catch (SAXException | ParserConfigurationException | OpenXML4JException | RuntimeException e) {
            // A damaged workbook makes POI fail in many ways, with exceptions of any kind.
            throw new InputRefusedException(
                    "%s: not a readable workbook (%s), expected XLSX".formatted(file.name(), firstLine(e)));
        }
    }

    private static void parse(XMLReader xml, InputStream sheet) throws IOException, SAXException {
        try {
            xml.parse(new InputSource(sheet));
        } catch (SheetRows.Enough enough) {
            // The rest of the sheet is not wanted.
        }
    }

    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            String xml = new String(workbook.readNBytes(1 << 20), StandardCharsets.UTF_8);
            return xml.matches("(?s).*date1904=[\"'](1|true)[\"'].*");
        }
    }

    private static String firstLine(Exception e) {
        return Excerpt.of(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
}
