package dev.hotspots.report;

import dev.hotspots.statistics.Proportion;
import java.util.Locale;
import java.util.OptionalDouble;

/** How measured things become cells: absent stays absent, small samples are not shown as rates. */
final class Figures {

    /** Below this many cases no rate is printed. */
    static final int FEWEST = 5;

    private static final double SECONDS_AN_HOUR = 3600;
    private static final double SECONDS_A_MINUTE = 60;

    private Figures() {}

    static Value number(OptionalDouble number) {
        return number.isPresent() ? new Value.Amount(number.getAsDouble()) : Value.ABSENT;
    }

    static Value hours(OptionalDouble seconds) {
        return seconds.isPresent() ? new Value.Amount(seconds.getAsDouble() / SECONDS_AN_HOUR) : Value.ABSENT;
    }

    static Value minutes(OptionalDouble seconds) {
        return seconds.isPresent() ? new Value.Amount(seconds.getAsDouble() / SECONDS_A_MINUTE) : Value.ABSENT;
    }

    /** A rate, absent where the sample is too small to carry one. */
    static Value rate(long part, long whole) {
        return whole < FEWEST ? Value.ABSENT : Value.share(part, whole);
    }

    /** The 95 percent Wilson interval as text, empty for 0 of 0. */
    static String interval(long part, long whole) {
        if (whole == 0) {
            return "";
        }
        Proportion proportion = new Proportion(part, whole);
        return String.format(Locale.ROOT, "%.1f%% – %.1f%%", proportion.low() * 100, proportion.high() * 100);
    }

    /** "n=12, 95%区间 1.0% – 9.0%" for the basis of a key figure. */
    static String basis(String of, long part, long whole) {
        return whole == 0
                ? "无可计数据"
                : String.format(Locale.ROOT, "%s %,d / %,d, 95%%区间 %s", of, part, whole, interval(part, whole));
    }
}
