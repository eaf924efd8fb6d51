package dev.hotspots.policy;

import dev.hotspots.catalog.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a unit in a message, for instance 七日, 7个工作日, 退一赔三, 81%.
 *
 * @param decimals digits said after the point
 * @param unit in the catalog's unit words
 */
record Quantity(double value, int decimals, String unit, Span span) {

    private static final String CHINESE = "零一二三四五六七八九十百千两";
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,8}(?:\\.\\d{1,4})?|[" + CHINESE + "]{1,6})";
    private static final Pattern WITH_UNIT = Pattern.compile("(?<![\\d.月第" + CHINESE + "])" + NUMBER
            + " ?(个?工作日|天|日(?!期)|个月|年(?!\\d|[修发公施出度版的底第])|小时|%|倍|次|元|分(?![钟之]))");
    private static final Pattern CHINESE_PERCENT = Pattern.compile("百分之" + NUMBER);
    private static final Pattern COMPENSATION = Pattern.compile("[退假]一赔([一二三四五六七八九十]|\\d{1,2})");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("工作日", "workday"),
            Map.entry("个工作日", "workday"),
            Map.entry("天", "day"),
            Map.entry("日", "day"),
            Map.entry("个月", "month"),
            Map.entry("年", "year"),
            Map.entry("小时", "hour"),
            Map.entry("%", "percent"),
            Map.entry("倍", "multiple"),
            Map.entry("次", "times"),
            Map.entry("元", "yuan"),
            Map.entry("分", "score"));

    /** The quantities of a message's normalized text. A day or year of the calendar and an approximate number (三五天) are none. */
    static List<Quantity> in(String text, int message) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher matcher = WITH_UNIT.matcher(text);
        while (matcher.find()) {
            add(quantities, matcher, UNITS.getOrDefault(matcher.group(2), ""), message);
        }
        Matcher percent = CHINESE_PERCENT.matcher(text);
        while (percent.find()) {
            add(quantities, percent, "percent", message);
        }
        Matcher compensation = COMPENSATION.matcher(text);
        while (compensation.find()) {
            add(quantities, compensation, "multiple", message);
        }
        return quantities;
    }

    private static void add(List<Quantity> quantities, Matcher matcher, String unit, int message) {
        String number = matcher.group(1).replace(",", "");
        double value = value(number);
        boolean calendarYear = unit.equals("year") && value > 1900;
        boolean calendarDay = number.contains(".") && matcher.group().endsWith("日");
        boolean very = unit.equals("score") && !Character.isDigit(number.charAt(0));
        if (value >= 0 && !calendarYear && !calendarDay && !very) {
            quantities.add(
                    new Quantity(value, decimals(number), unit, new Span(message, matcher.start(), matcher.end())));
        }
    }

    private static double value(String text) {
        return text.contains(".")
                ? Double.parseDouble(text)
                : Numerals.parse(text).orElse(-1);
    }

    private static int decimals(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    /** Whether the number is right as far as it was said: 28 agrees with 27.68, 27 does not. */
    boolean agreesWith(double exact) {
        double scale = Math.pow(10, decimals);
        return Math.round(exact * scale) == Math.round(value * scale);
    }

    /** Whether the two units can be held against each other: a period of days against a period of working days. */
    boolean comparableTo(String other) {
        return unit.equals(other) || (isDays(unit) && isDays(other));
    }

    private static boolean isDays(String unit) {
        return unit.equals("day") || unit.equals("workday");
    }
}
