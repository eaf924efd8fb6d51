package dev.hotspots.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.report.Block.Chart;
import dev.hotspots.report.Block.Chart.Kind;
import dev.hotspots.report.Block.Column;
import dev.hotspots.report.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTests {

    private static final Table DAYS = new Table(
            "days", "按日", List.of(new Column("day", "日", Format.TEXT, 8)), List.of(), false, false, List.of());

    @Test
    void aChartDrawsATableOfItsOwnSheet() {
        assertThatThrownBy(() -> sheet(new Chart("走势", Kind.LINE, "weeks", "day", List.of("day"))))
                .hasMessage("sheet overview: chart '走势' draws table weeks, expected a table of the same sheet");
    }

    @Test
    void aChartDrawsColumnsOfItsTable() {
        assertThatThrownBy(() -> sheet(new Chart("走势", Kind.LINE, "days", "day", List.of("count"))))
                .hasMessage("table days has no column count");
    }

    @Test
    void aChartHasSeriesAndAParetoChartTwo() {
        assertThatThrownBy(() -> new Chart("走势", Kind.LINE, "days", "day", List.of()))
                .hasMessage("chart '走势': 0 series, expected at least 1");
        assertThatThrownBy(() -> new Chart("帕累托", Kind.PARETO, "days", "day", List.of("day")))
                .hasMessage("chart '帕累托': 1 series, expected 2, amounts and cumulative share");
    }

    @Test
    void anAmountIsANumber() {
        assertThatThrownBy(() -> new Value.Amount(Double.NaN))
                .hasMessage("amount NaN, expected a finite number or an absent value");
    }

    private static Sheet sheet(Chart chart) {
        return new Sheet("overview", "概览", "概览", List.of(), List.of(DAYS, chart));
    }
}
