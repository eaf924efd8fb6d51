package dev.hotspots.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.report.Block.Column;
import dev.hotspots.report.Block.Table;
import dev.hotspots.report.Format;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class WidthsTests {

    @Test
    void aColumnIsAsWideAsItAsksForPlusItsPadding() {
        assertThat(widthsOf(table(Format.TEXT, 20, Value.text("质量")))).startsWith(23);
    }

    @Test
    void aColumnIsNeverTooNarrowForItsNumbers() {
        assertThat(widthsOf(table(Format.COUNT, 4, Value.count(1_234_567)))).startsWith(12);
    }

    @Test
    void textAboveNumbersOfAnotherTableWrapsRatherThanPullsThemApart() {
        Table texts = table(Format.TEXT, 80, Value.text("长"));
        assertThat(widthsOf(texts)).startsWith(83);
        assertThat(widthsOf(texts, table(Format.COUNT, 10, Value.count(1)))).startsWith(28);
    }

    @Test
    void narrowSheetsAreFilledUpToThePage() {
        Widths widths = Widths.of(SmallReports.sheet("a", "空"));
        assertThat(widths.between(0, widths.last())).isEqualTo(Widths.BODY);
    }

    private static List<Integer> widthsOf(Table... tables) {
        return Widths.of(new Sheet("a", "甲", "甲", List.of(), List.of(tables))).columns();
    }

    private static Table table(Format format, int width, Value value) {
        List<Column> columns = List.of(new Column("value", "值", format, width));
        return new Table("t" + format, "表", columns, List.of(List.of(value)), false, false, List.of());
    }
}
