package dev.hotspots.report.excel;

import dev.hotspots.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Written workbooks as a reader sees them. */
final class ReadBack {

    private ReadBack() {}

    /** Writes a report, opens what was written and looks at it. */
    static void workbook(Report report, Path directory, Consumer<XSSFWorkbook> look) {
        Path file = workbookFile(report, directory);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            look.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a report as {@code workbook.xlsx}. */
    static Path workbookFile(Report report, Path directory) {
        Path file = directory.resolve("workbook.xlsx");
        ExcelWorkbook.write(report, file);
        return file;
    }

    /** How often a text occurs in a part of a workbook too long to be opened whole. */
    static int countOf(String text, Path workbook, String part) {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                Scanner in = new Scanner(zip.getInputStream(zip.getEntry(part)), StandardCharsets.UTF_8)) {
            return (int) in.useDelimiter(Pattern.quote(text)).tokens().count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of cells with content that a drawing covers or touches. */
    static List<String> filledCells(Sheet sheet, XSSFClientAnchor anchor) {
        List<String> filled = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean across = cell.getColumnIndex() >= anchor.getCol1() && cell.getColumnIndex() <= anchor.getCol2();
                boolean down = row.getRowNum() >= anchor.getRow1() && row.getRowNum() <= anchor.getRow2();
                if (across && down && cell.getCellType() != CellType.BLANK) {
                    filled.add(cell.getAddress().formatAsString());
                }
            }
        }
        return filled;
    }

    /** The rows of a sheet with their filled cells as printed, empty rows left out. */
    static List<String> lines(Sheet sheet) {
        DataFormatter printed = new DataFormatter(Locale.ROOT);
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                String text = printed.formatCellValue(cell);
                if (!text.isEmpty()) {
                    cells.add(text);
                }
            }
            if (!cells.isEmpty()) {
                lines.add(String.join(" | ", cells));
            }
        }
        return lines;
    }

    /** The first cell that prints a text. */
    static Cell cell(Sheet sheet, String text) {
        DataFormatter printed = new DataFormatter(Locale.ROOT);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (printed.formatCellValue(cell).equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no cell " + text);
    }
}
