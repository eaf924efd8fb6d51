package dev.hotspots.report.excel;

import dev.hotspots.report.Format;

/** Spreadsheet number formats. */
final class NumberFormats {

    private NumberFormats() {}

    /** In tables, whose headings name the unit. */
    static String of(Format format) {
        return switch (format) {
            case TEXT -> "General";
            case COUNT, SECONDS -> "#,##0";
            case PERCENT -> "0.0%";
            case POINTS -> "+0.00;-0.00;0.00";
            case DECIMAL -> "0.00";
            case HOURS, MINUTES -> "0.0";
            case DATE -> "yyyy-mm-dd";
            case DATE_TIME -> "yyyy-mm-dd hh:mm:ss";
        };
    }

    /** On cards, which have no heading: with the unit, where the label does not name it already. */
    static String onCard(Format format, String label) {
        String unit = unitOf(format);
        return unit.isEmpty() || label.contains(unit)
                ? of(format)
                : of(format).replace(";", withUnit(unit) + ";") + withUnit(unit);
    }

    /** On chart axes, where decimals are noise. */
    static String onAxis(Format format) {
        return switch (format) {
            case PERCENT -> "0%";
            case DECIMAL, HOURS, MINUTES -> "#,##0.##";
            case POINTS -> "+0.0;-0.0;0";
            default -> of(format);
        };
    }

    /** The longest a number of a column can print, in characters. */
    static int printedWidth(Format format, double value) {
        return switch (format) {
            case COUNT, SECONDS -> "%,.0f".formatted(value).length();
            case PERCENT -> "%.1f%%".formatted(value * 100).length();
            case POINTS, DECIMAL -> "%+.2f".formatted(value).length();
            case HOURS, MINUTES -> "%.1f".formatted(value).length();
            case TEXT -> 11;
            case DATE -> 10;
            case DATE_TIME -> 19;
        };
    }

    private static String unitOf(Format format) {
        return switch (format) {
            case HOURS -> "小时";
            case MINUTES -> "分钟";
            case SECONDS -> "秒";
            case POINTS -> "百分点";
            default -> "";
        };
    }

    private static String withUnit(String unit) {
        return "\" " + unit + "\"";
    }
}
