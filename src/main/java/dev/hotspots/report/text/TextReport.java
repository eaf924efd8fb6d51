package dev.hotspots.report.text;

import dev.hotspots.report.Block;
import dev.hotspots.report.Report;
import dev.hotspots.report.Sheet;
import java.io.PrintWriter;

/**
 * A report as lines of text: what it rests on, key figures a line each, tables in aligned columns. Charts are left out, and of
 * the detail tables the rows.
 */
public final class TextReport {

    private TextReport() {}

    /** Prints a report. */
    public static void print(Report report, PrintWriter out) {
        out.println(report.title());
        report.about().forEach(entry -> out.println("  " + entry.label() + ": " + entry.value()));
        report.sheets().forEach(sheet -> print(sheet, out));
    }

    private static void print(Sheet sheet, PrintWriter out) {
        out.println();
        out.println("== " + sheet.title());
        sheet.notes().forEach(out::println);
        sheet.blocks().forEach(block -> print(block, out));
    }

    private static void print(Block block, PrintWriter out) {
        if (block instanceof Block.KeyFigures figures) {
            figures.figures().forEach(figure -> out.println("  " + line(figure)));
        } else if (block instanceof Block.Table table) {
            out.println();
            out.println(table.title());
            table.notes().forEach(out::println);
            if (table.detail()) {
                out.println("  " + table.rows().size() + " 行");
            } else if (table.rows().isEmpty()) {
                out.println("  无");
            } else {
                TextTable.lines(table).forEach(line -> out.println("  " + line));
            }
        }
    }

    private static String line(Block.KeyFigure figure) {
        String value = TextValues.of(figure.value(), figure.format());
        return figure.label() + ": " + value + (figure.basis().isEmpty() ? "" : "  (" + figure.basis() + ")");
    }
}
