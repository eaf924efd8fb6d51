package dev.hotspots.labels;

import java.util.List;

/**
 * The form of the review sheet: a report lays it out, a reviewer fills it in, the label files read it back. Beside every decision
 * under review stands a column for its correction.
 */
public final class ReviewForm {

    /** The sheet's name in the workbook. */
    public static final String SHEET = "复核";

    /** Heading of the column that names the contact. */
    public static final String CONTACT = "会话";

    /** Heading of the column in which a reviewer confirms all decisions of the row that are not corrected. */
    public static final String CONFIRMED = "其余无误";

    /** Heading of the reviewer's own words; they label nothing. */
    public static final String NOTE = "备注";

    /** What is under review, in the order of the columns. */
    public static final List<LabelField> FIELDS = List.of(
            LabelField.CONTACT_TYPE,
            LabelField.COMPLAINT,
            LabelField.NATURE,
            LabelField.SCENARIO,
            LabelField.EMOTION,
            LabelField.RESOLVED,
            LabelField.SATISFACTION);

    private ReviewForm() {}

    /** Heading of the column with what the program decided. */
    public static String decided(LabelField field) {
        return "判定:" + field.zh();
    }

    /** Heading of the column for the reviewer's correction. */
    public static String corrected(LabelField field) {
        return "改为:" + field.zh();
    }

    /** What a reviewer may choose as correction. */
    public static List<String> choices(LabelField field) {
        return field.choices().stream().map(LabelValue::zh).toList();
    }

    /** What a reviewer may choose to confirm. */
    public static List<String> confirmations() {
        return LabelField.COMPLAINT.choices().stream().map(LabelValue::zh).toList();
    }
}
