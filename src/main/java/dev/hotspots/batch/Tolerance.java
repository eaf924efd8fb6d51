package dev.hotspots.batch;

import java.util.Locale;

/**
 * How many rows may be rejected before a run is refused.
 *
 * @param share of the rows read, from 0 to 1; ignored where there is a count
 * @param count of rows; negative where the share decides
 */
public record Tolerance(double share, long count) {

    public static final Tolerance USUAL = new Tolerance(0.05, -1);

    /**
     * A share (0.05, 5%) or a count of rows (20). 1 is one row; all rows are 100% or 1.0.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Tolerance of(String written) {
        String text = written.strip();
        if (text.matches("\\d{1,18}")) {
            return new Tolerance(0, Long.parseLong(text));
        }
        double share = text.matches("\\d{1,3}(\\.\\d{1,9})?%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                : text.matches("[01]?\\.\\d{1,9}") ? Double.parseDouble(text) : -1;
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException(
                    "'" + written + "', expected a share such as 0.05 or 5%, or a count of rows such as 20");
        }
        return new Tolerance(share, -1);
    }

    boolean exceededBy(long rejected, long read) {
        return count >= 0 ? rejected > count : rejected > share * read;
    }

    /** As a run is told apart by, and as people are told. */
    String written() {
        return count >= 0 ? count + " rows" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
