package dev.hotspots.labels;

import dev.hotspots.conversation.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Finds the review sheet of a workbook and reads it row by row, leaving the other sheets alone: they may be long. */
final class ReviewedWorkbook {

    private final Path file;
    private final Gathering gathering;

    ReviewedWorkbook(Path file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    void read() {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    if (sheets.getSheetName().equals(ReviewForm.SHEET)) {
                        read(sheet, reader, new ReadOnlySharedStringsTable(workbook));
                        return;
                    }
                }
            }
            gathering.mistake(
                    new Origin(file.toString(), 1),
                    "sheet " + ReviewForm.SHEET + " is missing, expected the workbook of a nightly report");
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | POIXMLException e) {
            gathering.mistake(new Origin(file.toString(), 1), "not a readable workbook, expected XLSX");
        }
    }

    private void read(InputStream sheet, XSSFReader reader, SharedStrings strings)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        ReviewRows rows = new ReviewRows(file.toString(), gathering);
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
                new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, rows, new DataFormatter(), false));
        xml.parse(new InputSource(sheet));
        rows.finish();
    }
}
