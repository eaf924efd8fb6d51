package dev.hotspots.resolution;

import dev.hotspots.clock.ServiceHours;
import dev.hotspots.clock.StatutoryDays;
import dev.hotspots.clock.WorkCalendar;
import dev.hotspots.clock.WorkingDays;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time limit in an agent's words and the moment at which it has passed.
 *
 * <ul>
 *   <li>minutes and hours run from the message; of a range (1-2小时) the later end counts;
 *   <li>working days (N个工作日) end with the Nth working day after the day of the message;
 *   <li>days and weeks (N天, N周) are natural days by the Civil Code's counting ({@link StatutoryDays}), months end on the same
 *       day of the month; each with the end of the day;
 *   <li>a named day (今天, 明天, 周五, 下周二, 11月20日, 20号) ends at midnight, its 早上 and 上午 at 12:00, 中午 at 12:00 when 前
 *       follows and else at 14:00, 下午 at 18:00, 晚上 at midnight, 下班 with the desk's last shift;
 *   <li>a time of day (18点前, 下午3点, 16:30) is that time of the named day, else of the day of the message.
 * </ul>
 *
 * <p>No limit where the words name none, the calendar does not reach that far, or the moment is not after the message.
 */
final class Deadline {

    private static final String NUMBER = "(\\d{1,3}|[一二两三四五六七八九十半]{1,3})";
    private static final Pattern SPAN = Pattern.compile("(?<![月\\d])(?:" + NUMBER + "个?(?:[-~至到或、]|——?))?" + NUMBER
            + "个?(工作日|工作天|小时|钟头|h|分钟|天|日(?=之?内|以内|左右|后)|周|星期|月)(?![号点前]?\\d)");
    private static final Pattern DAY = Pattern.compile("(今天|今日|当天|当日|今晚|今早|明天|明日|次日|明早|明晚|第二天|后天|大后天)"
            + "|(下下?|本|这)?个?(?:周|星期)([一二三四五六日天末])|(本周|这周|下周|本月底|月底|下个?月底)"
            + "|(?:(\\d{1,2})月)?(\\d{1,2})[日号]");
    private static final Pattern PART = Pattern.compile("早上|早晨|上午|中午|下午|傍晚|晚上|今晚|明晚|今早|明早|下班");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})|(\\d{1,2}|[一二两三四五六七八九十]{1,3})点(半)?");

    private final WorkCalendar calendar;
    private final ServiceHours desk;
    private final ZoneId zone;

    Deadline(WorkCalendar calendar, ServiceHours desk, ZoneId zone) {
        this.calendar = calendar;
        this.desk = desk;
        this.zone = zone;
    }

    /** A limit: the words that name it and the first moment after it. */
    record Limit(String words, Instant end) {}

    /** The limit that a message sets; text is half-width and in lower case. */
    Optional<Limit> in(String text, Instant said) {
        return span(text, said)
                .or(() -> named(text, said))
                .filter(limit -> limit.end().isAfter(said));
    }

    private Optional<Limit> span(String text, Instant said) {
        Matcher matcher = SPAN.matcher(text);
        while (matcher.find()) {
            double number = Quantities.of(matcher.group(2));
            Optional<Instant> end = number <= 0 ? Optional.empty() : after(said, number, matcher.group(3));
            if (end.isPresent()) {
                return Optional.of(new Limit(matcher.group(), end.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> after(Instant said, double number, String unit) {
        LocalDate day = said.atZone(zone).toLocalDate();
        int whole = (int) Math.ceil(number);
        return switch (unit) {
            case "分钟" -> Optional.of(said.plus(Duration.ofSeconds(Math.round(60 * number))));
            case "小时", "钟头", "h" -> Optional.of(said.plus(Duration.ofSeconds(Math.round(3600 * number))));
            case "工作日", "工作天" -> new WorkingDays(calendar).after(day, whole).map(this::endOf);
            case "周", "星期" ->
                new StatutoryDays(calendar).lastDay(day, 7 * whole).map(this::endOf);
            case "月" -> Optional.of(endOf(day.plusMonths(whole)));
            default -> new StatutoryDays(calendar).lastDay(day, whole).map(this::endOf);
        };
    }

    private Optional<Limit> named(String text, Instant said) {
        LocalDate today = said.atZone(zone).toLocalDate();
        Matcher day = DAY.matcher(text);
        if (day.find()) {
            return day(day, today)
                    .flatMap(named -> within(named, text.substring(day.start()))
                            .map(end -> new Limit(words(text, day.start()), end)));
        }
        Matcher time = TIME.matcher(text);
        return time.find()
                ? within(today, partBefore(text, time.start())).map(end -> new Limit(words(text, time.start()), end))
                : part(text, today);
    }

    private Optional<Limit> part(String text, LocalDate today) {
        Matcher part = PART.matcher(text);
        return part.find()
                ? within(today, text.substring(part.start())).map(end -> new Limit(words(text, part.start()), end))
                : Optional.empty();
    }

    /** The text from the part of day that stands directly before a time, 下午3点. */
    private static String partBefore(String text, int at) {
        return text.substring(Math.max(0, at - 2));
    }

    private static String words(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 12));
    }

    private Optional<LocalDate> day(Matcher matcher, LocalDate today) {
        String relative = matcher.group(1);
        if (relative != null) {
            return Optional.of(today.plusDays(days(relative)));
        }
        String weekday = matcher.group(3);
        if (weekday != null) {
            return Optional.of(weekday(matcher.group(2) == null ? "" : matcher.group(2), weekday, today));
        }
        String period = matcher.group(4);
        if (period != null) {
            return Optional.of(end(period, today));
        }
        return dated(matcher.group(5), matcher.group(6), today);
    }

    private static int days(String relative) {
        return switch (relative) {
            case "明天", "明日", "次日", "明早", "明晚", "第二天" -> 1;
            case "后天" -> 2;
            case "大后天" -> 3;
            default -> 0;
        };
    }

    private static LocalDate weekday(String which, String name, LocalDate today) {
        DayOfWeek weekday = name.equals("日") || name.equals("天") || name.equals("末")
                ? DayOfWeek.SUNDAY
                : DayOfWeek.of("一二三四五六".indexOf(name) + 1);
        if (which.startsWith("下")) {
            return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                    .plusDays(weekday.getValue())
                    .plusWeeks(which.length() - 1L);
        }
        return today.with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static LocalDate end(String period, LocalDate today) {
        return switch (period) {
            case "本周", "这周" -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "下周" ->
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(1);
            case "本月底", "月底" -> today.with(TemporalAdjusters.lastDayOfMonth());
            default -> today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /** The next day of that date; empty for a date that does not exist. */
    private static Optional<LocalDate> dated(@Nullable String month, String day, LocalDate today) {
        try {
            LocalDate date = month == null
                    ? today.withDayOfMonth(Integer.parseInt(day))
                    : LocalDate.of(today.getYear(), Integer.parseInt(month), Integer.parseInt(day));
            if (!date.isBefore(today)) {
                return Optional.of(date);
            }
            return Optional.of(month == null ? date.plusMonths(1) : date.plusYears(1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The end of the part or time of a day that the words name. */
    private Optional<Instant> within(LocalDate day, String words) {
        String near = words.substring(0, Math.min(words.length(), 16));
        Matcher named = PART.matcher(near);
        String part = named.find() ? named.group() : "";
        Matcher time = TIME.matcher(near);
        if (time.find()) {
            return time(time, part).map(at -> at(day, at));
        }
        return switch (part) {
            case "早上", "早晨", "上午", "今早", "明早" -> Optional.of(at(day, LocalTime.NOON));
            case "中午" -> Optional.of(at(day, near.contains("中午前") ? LocalTime.NOON : LocalTime.of(14, 0)));
            case "下午", "傍晚" -> Optional.of(at(day, LocalTime.of(18, 0)));
            case "下班" -> desk.closes(day);
            default -> Optional.of(endOf(day));
        };
    }

    private static Optional<LocalTime> time(Matcher time, String part) {
        double hour = Quantities.of(time.group(1) == null ? time.group(3) : time.group(1));
        int minute = time.group(2) == null ? (time.group(4) == null ? 0 : 30) : Integer.parseInt(time.group(2));
        boolean afterNoon = List.of("下午", "傍晚", "晚上", "今晚", "明晚").contains(part) || (part.equals("中午") && hour < 11);
        double full = afterNoon && hour < 12 ? hour + 12 : hour;
        return hour < 0 || hour != Math.rint(hour) || full > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of((int) full, minute));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(zone).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
