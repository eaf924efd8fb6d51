package dev.hotspots.policy;

import dev.hotspots.catalog.Policy.Fact;
import dev.hotspots.catalog.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with a unit in a message, for instance 七日, 7个工作日, 半年, 两周, 退一赔三, 双倍, 81%. Of a range (7-15天) it is the upper
 * end. A day or year of the calendar and an approximate number (三五天) are none.
 *
 * @param decimals digits said after the point
 * @param unit in the catalog's unit words
 */
record Quantity(double value, int decimals, String unit, Span span) {

    private static final String CHINESE = "零一二三四五六七八九十百千两";
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,8}(?:\\.\\d{1,4})?|[" + CHINESE + "]{1,6}|半)";
    private static final Pattern WITH_UNIT = Pattern.compile("(?<![\\d.月第大" + CHINESE + "])" + NUMBER
            + "(万?) ?(?:个(?=[工自星礼月小]))?(工作日|自然日|天|日(?!期)|周(?![岁年])|星期(?![一二三四五六日天])|礼拜|(?<=个)月"
            + "|年(?!\\d|[修发公施出度版的底第])|小时|%|倍|次|元|块|分(?![钟之]))");
    private static final Pattern CHINESE_PERCENT = Pattern.compile("百分之" + NUMBER);
    private static final Pattern COMPENSATION = Pattern.compile("[退假缺]一赔([一二三四五六七八九十]|\\d{1,2})");
    private static final Pattern DOUBLE = Pattern.compile("双倍");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("工作日", "workday"),
            Map.entry("自然日", "day"),
            Map.entry("天", "day"),
            Map.entry("日", "day"),
            Map.entry("周", "week"),
            Map.entry("星期", "week"),
            Map.entry("礼拜", "week"),
            Map.entry("月", "month"),
            Map.entry("年", "year"),
            Map.entry("小时", "hour"),
            Map.entry("%", "percent"),
            Map.entry("倍", "multiple"),
            Map.entry("次", "times"),
            Map.entry("元", "yuan"),
            Map.entry("块", "yuan"),
            Map.entry("分", "score"));

    /** Lengths that are one another's multiples: how many of the second make one of the first. */
    private static final Map<String, Map<String, Double>> PARTS = Map.of(
            "week", Map.of("day", 7.0),
            "month", Map.of("day", 30.0, "year", 1 / 12.0),
            "year", Map.of("month", 12.0, "day", 365.0),
            "day", Map.of("month", 1 / 30.0, "hour", 24.0));

    private static final int FAR_DAYS = 90;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int LATEST_YEARS = 1900;
    private static final double TEN_THOUSAND = 10_000;

    /** The quantities of a message's normalized text. */
    static List<Quantity> in(String text, int message) {
        return Stream.of(
                        found(WITH_UNIT, text, match -> withUnit(match, message)),
                        found(CHINESE_PERCENT, text, match -> of(match, "percent", message)),
                        found(COMPENSATION, text, match -> of(match, "multiple", message)),
                        found(DOUBLE, text, match -> Optional.of(new Quantity(2, 0, "multiple", span(match, message)))))
                .flatMap(quantities -> quantities)
                .toList();
    }

    private static Stream<Quantity> found(
            Pattern pattern, String text, Function<MatchResult, Optional<Quantity>> reading) {
        return pattern.matcher(text).results().flatMap(match -> reading.apply(match).stream());
    }

    private static Optional<Quantity> withUnit(MatchResult match, int message) {
        String number = match.group(1);
        boolean tenThousands = !match.group(2).isEmpty();
        return of(match, UNITS.getOrDefault(match.group(3), ""), message)
                .map(one -> tenThousands ? new Quantity(one.value * TEN_THOUSAND, 0, one.unit, one.span) : one)
                .filter(one -> !(one.unit.equals("year") && one.value > LATEST_YEARS))
                .filter(one -> !(number.contains(".") && match.group(3).equals("日")))
                .filter(one -> !(one.unit.equals("score") && !Character.isDigit(number.charAt(0))));
    }

    private static Optional<Quantity> of(MatchResult match, String unit, int message) {
        String number = match.group(1).replace(",", "");
        return value(number).map(value -> new Quantity(value, decimals(number), unit, span(match, message)));
    }

    private static Span span(MatchResult match, int message) {
        return new Span(message, match.start(), match.end());
    }

    private static Optional<Double> value(String text) {
        if (text.equals("半")) {
            return Optional.of(0.5);
        }
        return text.contains(".")
                ? Optional.of(Double.parseDouble(text))
                : Numerals.parse(text).stream().mapToObj(Double::valueOf).findFirst();
    }

    private static int decimals(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    /**
     * Whether the number can be held against a fact in another unit: a period of days against one of working days, half a year
     * against six months, a month against thirty days; but hours only against hours.
     */
    boolean comparableTo(Fact fact) {
        return unit.equals(fact.unit())
                || (isDays(unit) && isDays(fact.unit()))
                || (parts(fact.unit()) > 0 && !farFrom(fact));
    }

    /** Seven days in which to return goods say nothing about a rule that speaks of six months, nor the other way round. */
    private boolean farFrom(Fact fact) {
        boolean daysOfMonths = unit.equals("day") && fact.unit().equals("month");
        boolean monthsOfDays = fact.unit().equals("day") && value * parts("day") > FAR_DAYS;
        return (daysOfMonths && value < DAYS_OF_A_MONTH)
                || (monthsOfDays && fact.value().orElse(0) < DAYS_OF_A_MONTH);
    }

    private static boolean isDays(String unit) {
        return unit.equals("day") || unit.equals("workday") || unit.equals("week");
    }

    private double parts(String other) {
        return PARTS.getOrDefault(unit, Map.of()).getOrDefault(other, 0.0);
    }

    /** Whether the number is what a fact says. A percentage may be said rounded; seven working days are not seven days. */
    boolean agreesWith(Fact fact) {
        double exact = fact.value().orElseThrow();
        if (unit.equals(fact.unit())) {
            return unit.equals("percent") ? agreesWith(exact) : value == exact;
        }
        return parts(fact.unit()) > 0 && value * parts(fact.unit()) == exact;
    }

    /** Whether the number is right as far as it was said: 28 agrees with 27.68, 27 does not. */
    boolean agreesWith(double exact) {
        double scale = Math.pow(10, decimals);
        return Math.round(exact * scale) == Math.round(value * scale);
    }
}
