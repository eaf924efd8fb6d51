package dev.hotspots.report;

/** How a value is printed. */
public enum Format {
    TEXT,
    /** Whole number with thousands separators. */
    COUNT,
    /** A fraction of 1 printed as a percentage with one decimal. */
    PERCENT,
    /** Percentage points, signed, two decimals; the value is in points, not a fraction. */
    POINTS,
    /** Two decimals. */
    DECIMAL,
    /** A duration in hours, one decimal. */
    HOURS,
    /** A duration in minutes, one decimal. */
    MINUTES,
    /** Seconds as whole number. */
    SECONDS,
    DATE,
    DATE_TIME
}
