package dev.hotspots.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.report.Block;
import dev.hotspots.report.Format;
import dev.hotspots.report.Report;
import dev.hotspots.report.Sheet;
import dev.hotspots.report.Value;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTests {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("name", "名称", Format.TEXT, 10),
            new Block.Column("share", "占比", Format.PERCENT, 10),
            new Block.Column("gain", "变化", Format.POINTS, 10),
            new Block.Column("count", "件数", Format.COUNT, 10));

    private static String printed(Block... blocks) {
        Sheet sheet = new Sheet("one", "一", "第一张", List.of("先读这句。"), List.of(blocks));
        StringWriter text = new StringWriter();
        TextReport.print(
                new Report("test", "1", "试验", List.of(new Report.Entry("input", "输入", "两个文件")), List.of(sheet)),
                new PrintWriter(text));
        return text.toString();
    }

    private static Block.Table table(boolean detail) {
        return new Block.Table(
                "t",
                "表",
                COLUMNS,
                List.of(
                        List.of(
                                new Value.Text("水壶 kettle"),
                                new Value.Amount(0.125),
                                new Value.Amount(1.5),
                                new Value.Amount(1234)),
                        List.of(new Value.Link("灯", "other", "灯"), Value.ABSENT, new Value.Amount(-2), Value.count(5))),
                false,
                detail,
                List.of("只是例子。"));
    }

    @Test
    void columnsAreAlignedAlthoughChineseIsTwiceAsWide() {
        assertThat(printed(table(false))).isEqualTo("""
                试验
                  输入: 两个文件

                == 第一张
                先读这句。

                表
                只是例子。
                  名称          占比   变化   件数
                  水壶 kettle  12.5%  +1.50  1,234
                  灯              —  -2.00      5
                """);
    }

    @Test
    void ofDetailTablesTheRowsAreCounted() {
        assertThat(printed(table(true))).endsWith("只是例子。\n  2 行\n");
    }

    @Test
    void keyFiguresStandOnALineEach() {
        Block.KeyFigures figures = new Block.KeyFigures(
                "k",
                "",
                List.of(
                        new Block.KeyFigure("a", "首响(分钟)", Format.MINUTES, new Value.Amount(1.25), "n=7"),
                        new Block.KeyFigure("b", "相关", Format.DECIMAL, new Value.Amount(-0.5), ""),
                        new Block.KeyFigure(
                                "c", "日期", Format.DATE, new Value.Moment(LocalDateTime.of(2026, 11, 15, 8, 0)), "当日"),
                        new Block.KeyFigure(
                                "d",
                                "时间",
                                Format.DATE_TIME,
                                new Value.Moment(LocalDateTime.of(2026, 11, 15, 8, 0)),
                                "")));

        assertThat(printed(figures)).endsWith("""
                先读这句。
                  首响(分钟): 1.3  (n=7)
                  相关: -0.50
                  日期: 2026-11-15  (当日)
                  时间: 2026-11-15 08:00:00
                """);
    }
}
