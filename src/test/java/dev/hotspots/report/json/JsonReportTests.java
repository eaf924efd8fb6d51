package dev.hotspots.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.report.Block.Chart;
import dev.hotspots.report.Block.Chart.Kind;
import dev.hotspots.report.Block.Column;
import dev.hotspots.report.Block.KeyFigure;
import dev.hotspots.report.Block.KeyFigures;
import dev.hotspots.report.Block.Table;
import dev.hotspots.report.Format;
import dev.hotspots.report.Report;
import dev.hotspots.report.Report.Entry;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import dev.hotspots.report.Value.Amount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTests {

    @TempDir
    Path directory;

    @Test
    void aReportIsWrittenWithAllItsFigures() throws IOException {
        KeyFigures figures = new KeyFigures(
                "key",
                "关键数字",
                List.of(
                        new KeyFigure("complaints", "投诉件数", Format.COUNT, Value.count(254), "去重后"),
                        new KeyFigure("csat", "满意度", Format.PERCENT, Value.share(1, 8), "8 份评价")));
        List<Column> columns = List.of(
                new Column("nature", "性质", Format.TEXT, 10),
                new Column("at", "日期", Format.DATE, 10),
                new Column("median", "中位数", Format.HOURS, 10));
        List<List<Value>> rows = List.of(List.of(
                new Value.Link("质量", "contacts", "S1"),
                new Value.Moment(LocalDateTime.of(2026, 3, 17, 8, 0)),
                Value.ABSENT));
        Table table = new Table("natures", "按性质", columns, rows, true, false, List.of());
        Table detail = new Table("contacts", "明细", columns, rows, false, true, List.of());
        Chart chart = new Chart("图", Kind.BAR, "natures", "nature", List.of("median"));
        Sheet sheet = new Sheet("overview", "概览", "概览", List.of(), List.of(figures, chart, table, detail));
        assertThat(written(new Report(
                        "nightly",
                        "2026-03-17",
                        "夜报",
                        List.of(new Entry("zone", "时区", "Asia/Shanghai")),
                        List.of(sheet))))
                .isEqualTo("""
                        {
                          "schema" : "hotspots-report/1",
                          "kind" : "nightly",
                          "id" : "2026-03-17",
                          "title" : "夜报",
                          "about" : {
                            "zone" : "Asia/Shanghai"
                          },
                          "sheets" : [
                            {
                              "id" : "overview",
                              "name" : "概览",
                              "blocks" : [
                                {
                                  "type" : "key_figures",
                                  "id" : "key",
                                  "figures" : [
                                    {
                                      "key" : "complaints",
                                      "label" : "投诉件数",
                                      "value" : 254,
                                      "basis" : "去重后"
                                    },
                                    {
                                      "key" : "csat",
                                      "label" : "满意度",
                                      "value" : 0.125,
                                      "unit" : "fraction",
                                      "basis" : "8 份评价"
                                    }
                                  ]
                                },
                                {
                                  "type" : "table",
                                  "id" : "natures",
                                  "columns" : [
                                    {
                                      "key" : "nature",
                                      "heading" : "性质",
                                      "format" : "text"
                                    },
                                    {
                                      "key" : "at",
                                      "heading" : "日期",
                                      "format" : "date"
                                    },
                                    {
                                      "key" : "median",
                                      "heading" : "中位数",
                                      "format" : "hours"
                                    }
                                  ],
                                  "rows" : [
                                    {
                                      "nature" : "质量",
                                      "at" : "2026-03-17",
                                      "median" : null
                                    }
                                  ],
                                  "totals" : true
                                },
                                {
                                  "type" : "table",
                                  "id" : "contacts",
                                  "row_count" : 1
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void numbersKeepEveryDigitAndWholeOnesHaveNoFraction() throws IOException {
        assertThat(valueOf(Format.DECIMAL, new Amount(2))).isEqualTo("2");
        assertThat(valueOf(Format.DECIMAL, new Amount(1_200_000))).isEqualTo("1200000");
        assertThat(valueOf(Format.DECIMAL, new Amount(0.1))).isEqualTo("0.1");
        assertThat(valueOf(Format.DECIMAL, new Amount(1.0 / 3))).isEqualTo("0.3333333333333333");
        assertThat(valueOf(Format.DECIMAL, new Amount(0.000_012))).isEqualTo("0.000012");
        assertThat(valueOf(Format.DECIMAL, new Amount(-0.0))).isEqualTo("0");
    }

    @Test
    void aMomentIsWrittenToTheSecond() throws IOException {
        assertThat(valueOf(Format.DATE_TIME, new Value.Moment(LocalDateTime.of(2026, 3, 17, 8, 0))))
                .isEqualTo("\"2026-03-17T08:00:00\"");
    }

    @Test
    void textThatCannotBeEncodedIsReplaced() throws IOException {
        assertThat(valueOf(Format.TEXT, Value.text("a\uD83D\u0001\"b"))).isEqualTo("\"a\uFFFD\\u0001\\\"b\"");
    }

    @Test
    void aKeyThatComesTwiceIsRefused() {
        List<Entry> about = List.of(new Entry("zone", "时区", "a"), new Entry("zone", "时区", "b"));
        Report report = new Report("nightly", "d", "夜报", about, List.of());
        assertThatThrownBy(() -> JsonReport.write(report, directory.resolve("r.json")))
                .hasMessageStartingWith("Duplicate Object property \"zone\"");
        assertThat(directory).isEmptyDirectory();
    }

    private String valueOf(Format format, Value value) throws IOException {
        KeyFigures figures = new KeyFigures("k", "", List.of(new KeyFigure("x", "", format, value, "")));
        Sheet sheet = new Sheet("s", "s", "s", List.of(), List.of(figures));
        String json = written(new Report("nightly", "d", "", List.of(), List.of(sheet)));
        return json.replaceFirst("(?s).*\"value\" : (.*?),\n.*", "$1");
    }

    private String written(Report report) throws IOException {
        Path file = directory.resolve("report.json");
        JsonReport.write(report, file);
        return Files.readString(file);
    }
}
