package dev.hotspots.report;

import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;
import dev.hotspots.labels.LabelField;
import dev.hotspots.labels.LabelValue;
import dev.hotspots.labels.ReviewForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The contacts whose decisions are close, with room for a person's corrections: what comes back as labels. */
final class ReviewSheet {

    /** What one person reads in a morning. */
    private static final int MOST = 200;

    private final Facts facts;

    ReviewSheet(Facts facts) {
        this.facts = facts;
    }

    Sheet sheet() {
        TableBuilder table = table();
        facts.rows(
                        "SELECT contact_id, excerpt, contact_type, complaint, nature, scenario, emotion, outcome AS resolved,"
                                + " inferred_satisfaction AS satisfaction, array_to_string(list_sort(list_distinct(list_transform("
                                + "list_filter(evidence, lambda e: e.decision = 'complaint' OR starts_with(e.decision, 'nature.')"
                                + " OR starts_with(e.decision, 'sub_issue.')), lambda e: e.about))), '、') AS reasons"
                                + " FROM facts WHERE review ORDER BY review_margin, contact_id LIMIT " + MOST)
                .forEach(row -> table.row(row(row)));
        return new Sheet(
                "review",
                ReviewForm.SHEET,
                "需要人工复核",
                List.of(
                        String.format(
                                Locale.ROOT,
                                "判断依据相近的会话共 %,d 个,最存疑的在前,至多列 %d 个。判定有误的在黄色单元格中选择正确的值;空着表示未复核。",
                                facts.row("SELECT count(*) FILTER (review) AS marked FROM facts")
                                        .count("marked"),
                                MOST),
                        "整行看过、其余判定都对的,在\"" + ReviewForm.CONFIRMED
                                + "\"选\"是\"。填好后: hotspots evaluate --input 导出 --labels 本文件,修正即作为标注读回。"),
                List.of(table.buildDetail()));
    }

    private static TableBuilder table() {
        TableBuilder table = new TableBuilder("review", "需要人工复核")
                .text("contact", ReviewForm.CONTACT, 16)
                .text("excerpt", "客户原话(已脱敏)", 50)
                .text("reasons", "判断依据", 26);
        for (LabelField field : ReviewForm.FIELDS) {
            // So that the heading stands on one line beside the filter's button.
            int width = TextWidth.of(ReviewForm.decided(field)) + 2;
            table.text(field.id(), ReviewForm.decided(field), width)
                    .choice(field.id() + "_corrected", ReviewForm.corrected(field), width, ReviewForm.choices(field));
        }
        return table.choice("confirmed", ReviewForm.CONFIRMED, 10, ReviewForm.confirmations())
                .text("note", ReviewForm.NOTE, 24);
    }

    private static List<Value> row(Row row) {
        List<Value> cells = new ArrayList<>(List.of(
                new Value.Link(row.text("contact_id"), "contacts", row.text("contact_id")),
                Value.text(row.text("excerpt")),
                Value.text(row.text("reasons"))));
        for (LabelField field : ReviewForm.FIELDS) {
            cells.add(Value.text(zh(field, row.text(field.id()))));
            cells.add(Value.BLANK);
        }
        cells.addAll(List.of(Value.BLANK, Value.BLANK));
        return cells;
    }

    private static String zh(LabelField field, String id) {
        return field.value(id).map(LabelValue::zh).orElse(id);
    }
}
