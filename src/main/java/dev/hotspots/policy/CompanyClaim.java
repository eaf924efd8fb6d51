package dev.hotspots.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure of its own service that a company's agent states, for instance 平均1.5个工作日解决, 满意度96%.
 *
 * @param value in percent, hours, days or working days, as {@code unit} says
 * @param unit percent, hour, day or workday
 * @param decimals digits said after the point
 */
public record CompanyClaim(Measure measure, double value, String unit, int decimals) {

    private static final Pattern SATISFACTION = Pattern.compile("满意度|满意率|好评率");
    private static final Pattern HANDLING = Pattern.compile("处理|解决");
    private static final Pattern PERIOD = Pattern.compile("20\\d\\d年|季度|上个?月|去年|[上下]半年|上周|往年");
    private static final int BESIDE = 10;

    /** What is measured. */
    public enum Measure {
        /** Share of satisfied ratings. */
        SATISFACTION,
        /** Time until a matter is settled. */
        HANDLING_TIME
    }

    /** The claims of a sentence, in its order. */
    public static List<CompanyClaim> in(String sentence) {
        List<CompanyClaim> claims = new ArrayList<>();
        for (Quantity quantity : Quantity.in(sentence, 0)) {
            measure(quantity, sentence)
                    .map(measure -> new CompanyClaim(measure, quantity.value(), quantity.unit(), quantity.decimals()))
                    .ifPresent(claims::add);
        }
        return List.copyOf(claims);
    }

    /** Whether a sentence speaks of a period other than the present one: such a claim is not held against today's figure. */
    public static boolean ofAnotherPeriod(String sentence) {
        return PERIOD.matcher(sentence).find();
    }

    private static Optional<Measure> measure(Quantity quantity, String sentence) {
        return switch (quantity.unit()) {
            case "percent" -> beside(SATISFACTION, quantity, sentence).map(found -> Measure.SATISFACTION);
            case "hour", "day", "workday" ->
                beside(HANDLING, quantity, sentence).map(found -> Measure.HANDLING_TIME);
            default -> Optional.empty();
        };
    }

    private static Optional<String> beside(Pattern words, Quantity quantity, String sentence) {
        int begin = Math.max(0, quantity.span().begin() - BESIDE);
        int end = Math.min(sentence.length(), quantity.span().end() + BESIDE);
        return words.matcher(sentence.substring(begin, end))
                .results()
                .map(match -> match.group())
                .findFirst();
    }

    /** Whether a measured figure, in the claim's own unit, is what was said, as far as it was said. */
    public boolean agreesWith(double measured) {
        double scale = Math.pow(10, decimals);
        return Math.round(measured * scale) == Math.round(value * scale);
    }

    /** Whether the claim makes the company look better than it is. */
    public boolean flatters(double measured) {
        return !agreesWith(measured) && (measure == Measure.SATISFACTION ? value > measured : value < measured);
    }
}
