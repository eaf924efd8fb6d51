package dev.hotspots.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.conversation.InventedContact;
import dev.hotspots.facts.Facts;
import dev.hotspots.labels.ReviewForm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts under review, decided with three words: 坏 a complaint beyond doubt, 慢 one by half a point, 怪 nearly one. */
class ReviewSheetTests {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 3);

    private static final String RULES = """
            rules:
              - {id: broken, about: 坏了, scores: {complaint: 4, nature.quality: 4}, when: {customer: [坏]}}
              - {id: slow, about: 太慢, scores: {complaint: 2.5, nature.contract: 4}, when: {customer: [慢]}}
              - {id: odd, about: 奇怪, scores: {complaint: 1.75}, when: {customer: [怪]}}
            """;

    @TempDir
    private Path directory = Path.of("unset by JUnit");

    private Sheet sheet(InventedContact... contacts) {
        try (Facts facts = PublishedFacts.of(directory, DATE, List.of(contacts), SmallCatalog.of(directory, RULES))) {
            return new ReviewSheet(facts).sheet();
        }
    }

    private static Block.Table table(Sheet sheet) {
        return Block.tablesIn(sheet.blocks()).get(0);
    }

    private static InventedContact says(String id, String words) {
        return new InventedContact(id).customer("", words).agent("", "收到");
    }

    private static List<String> column(Block.Table table, String key) {
        return table.rows().stream()
                .map(row -> PrintedReport.text(row.get(table.indexOf(key))))
                .toList();
    }

    @Test
    void closeDecisionsAreListedMostDoubtfulFirst() {
        Sheet sheet = sheet(says("R1", "慢"), says("R2", "坏"), says("R3", "有点怪"), says("R4", "在吗"), says("R5", "慢"));

        assertThat(column(table(sheet), "contact")).containsExactly("R3", "R1", "R5");
        assertThat(sheet.notes().get(0)).isEqualTo("判断依据相近的会话共 3 个,最存疑的在前,至多列 200 个。判定有误的在黄色单元格中选择正确的值;空着表示未复核。");
    }

    @Test
    void aRowTellsTheWordsTheReasonsAndTheDecisions() {
        Block.Table table = table(sheet(says("R1", "发货慢,电话13812345678")));

        assertThat(column(table, "excerpt")).containsExactly("发货慢,电话138****5678");
        assertThat(column(table, "reasons")).containsExactly("太慢");
        assertThat(column(table, "complaint")).containsExactly("是");
        assertThat(column(table, "nature")).containsExactly("合同");
        assertThat(column(table, "resolved")).containsExactly("不明");
    }

    @Test
    void whatIsNoComplaintIsCalledSo() {
        assertThat(column(table(sheet(says("R1", "怪"))), "nature")).containsExactly("非投诉");
    }

    @Test
    void correctionsAreLeftToTheReviewer() {
        Block.Table table = table(sheet(says("R1", "慢")));
        List<Integer> blanks = IntStream.range(0, table.columns().size())
                .filter(i -> table.rows().get(0).get(i) instanceof Value.Blank)
                .boxed()
                .toList();

        assertThat(blanks)
                .extracting(i -> table.columns().get(i).heading())
                .containsExactly("改为:类型", "改为:投诉", "改为:性质", "改为:场景", "改为:情绪", "改为:解决", "改为:推断满意度", "其余无误", "备注");
        assertThat(table.columns().get(table.indexOf("emotion_corrected")).choices())
                .containsExactly("平静", "不满", "愤怒");
        assertThat(ReviewForm.FIELDS).hasSize(7);
    }

    @Test
    void noMoreAreListedThanOnePersonReads() {
        Sheet sheet =
                sheet(IntStream.range(0, 205).mapToObj(i -> says("R" + i, "慢")).toArray(InventedContact[]::new));

        assertThat(table(sheet).rows()).hasSize(200);
        assertThat(sheet.notes().get(0)).startsWith("判断依据相近的会话共 205 个,");
    }
}
