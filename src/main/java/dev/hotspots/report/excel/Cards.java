package dev.hotspots.report.excel;

import dev.hotspots.report.Block.KeyFigure;
import dev.hotspots.report.Block.KeyFigures;
import dev.hotspots.report.TextWidth;
import dev.hotspots.report.Value;
import dev.hotspots.report.excel.Styles.CardLine;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Writes key figures as cards side by side: label, figure, what it rests on. */
final class Cards {

    private static final int MOST_ON_A_LINE = 4;

    private final SheetRows rows;
    private final Styles styles;
    private final List<Span> spans;

    /** Neighbouring columns that carry one card. */
    private record Span(int first, int last) {}

    Cards(SheetRows rows, Styles styles) {
        this.rows = rows;
        this.styles = styles;
        this.spans = spansOf(rows.widths());
    }

    void write(KeyFigures block) {
        if (!block.title().isBlank()) {
            rows.label(block.title(), styles.blockTitle(), 24);
        }
        for (int i = 0; i < block.figures().size(); i += spans.size()) {
            int end = Math.min(block.figures().size(), i + spans.size());
            line(block.figures().subList(i, end));
            rows.add(6);
        }
    }

    private void line(List<KeyFigure> figures) {
        Row labels = rows.add(height(figures.stream().map(KeyFigure::label).toList()));
        Row values = rows.add(30);
        Row bases = rows.add(height(figures.stream().map(KeyFigure::basis).toList()));
        for (int i = 0; i < figures.size(); i++) {
            KeyFigure figure = figures.get(i);
            String format = NumberFormats.onCard(figure.format(), figure.label());
            cell(labels, i, CardLine.LABEL, "General").setCellValue(CellText.of(figure.label()));
            fill(cell(values, i, CardLine.FIGURE, format), figure.value());
            cell(bases, i, CardLine.BASIS, "General").setCellValue(CellText.of(figure.basis()));
        }
    }

    private Cell cell(Row row, int card, CardLine line, String format) {
        return rows.across(row, spans.get(card).first(), spans.get(card).last(), styles.card(line, format));
    }

    private double height(List<String> texts) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            Span span = spans.get(i);
            lines = Math.max(
                    lines, TextWidth.lines(texts.get(i), rows.widths().between(span.first(), span.last()) - 2));
        }
        return SheetRows.height(lines);
    }

    private static void fill(Cell cell, Value value) {
        if (value instanceof Value.Amount amount) {
            cell.setCellValue(amount.value());
        } else if (value instanceof Value.Moment moment) {
            cell.setCellValue(moment.at());
        } else {
            cell.setCellValue(
                    value instanceof Value.Absent ? CellValues.ABSENT : CellText.of(CellValues.textOf(value)));
        }
    }

    /** Columns differ in width: a card ends with the column that ends nearest to an even share of the page. */
    private static List<Span> spansOf(Widths widths) {
        List<Span> spans = new ArrayList<>();
        int last = widths.lastOfBody();
        double share = (double) widths.between(0, last) / MOST_ON_A_LINE;
        int first = 0;
        for (int i = 0; i <= last; i++) {
            int end = widths.between(0, i);
            double goal = share * (spans.size() + 1);
            boolean nearest = i == last || widths.between(0, i + 1) - goal > goal - end;
            if (nearest && (end > goal - share / 2 || i == last)) {
                spans.add(new Span(first, i));
                first = i + 1;
            }
        }
        return spans;
    }
}
