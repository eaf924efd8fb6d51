package dev.hotspots.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Service-desk hours: a moment counts when the wall clock of the zone stands within a shift. Where clocks are put back, a shift
 * within the repeated hour counts twice, because people work twice; where they are put forward, what the wall clock skips does
 * not count. Shifts that overlap count once. A day for which no schedule is in effect is not known, and so is every interval
 * that touches it.
 */
public final class ServiceHours implements Clock {

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final List<WeeklySchedule> schedules;
    private final WorkCalendar calendar;
    private final ZoneId zone;

    /**
     * Hours of a desk.
     *
     * @param schedules of which at most one is in effect on any day
     */
    public ServiceHours(List<WeeklySchedule> schedules, WorkCalendar calendar, ZoneId zone) {
        this.schedules = List.copyOf(schedules);
        this.calendar = calendar;
        this.zone = zone;
    }

    @Override
    public Optional<Duration> between(Instant from, Instant to) {
        Clock.inOrder(from, to);
        Duration counted = Duration.ZERO;
        for (Stretch stretch : stretches(from, to)) {
            for (LocalDate day = stretch.from().toLocalDate();
                    day.atStartOfDay().isBefore(stretch.to());
                    day = day.plusDays(1)) {
                Optional<List<Shift>> staffed = staffed(day);
                if (staffed.isEmpty()) {
                    return Optional.empty();
                }
                counted = counted.plusNanos(stretch.on(day).nanosWithin(staffed.get()));
            }
        }
        return Optional.of(counted);
    }

    /** The end of the last shift that begins on a day; empty where none does or the day is not known. */
    public Optional<Instant> closes(LocalDate day) {
        return in(day).flatMap(schedule -> schedule.shiftsOn(day, calendar))
                .flatMap(shifts -> shifts.stream().map(Shift::end).max(Integer::compare))
                .map(end -> day.atStartOfDay().plusSeconds(end).atZone(zone).toInstant());
    }

    /** A piece of an interval in which the wall clock runs evenly. */
    private record Stretch(LocalDateTime from, LocalDateTime to) {

        /** The part of it on a day that it touches. */
        DayPart on(LocalDate day) {
            long begin = from.toLocalDate().equals(day) ? from.toLocalTime().toNanoOfDay() : 0;
            long end = to.toLocalDate().equals(day) ? to.toLocalTime().toNanoOfDay() : Shift.DAY * NANOS_A_SECOND;
            return new DayPart(begin, end);
        }
    }

    /** Nanoseconds since midnight. */
    private record DayPart(long begin, long end) {

        /** Shifts are in order of their beginning. */
        long nanosWithin(List<Shift> shifts) {
            long counted = 0;
            long upTo = begin;
            for (Shift shift : shifts) {
                long first = Math.max(upTo, shift.begin() * NANOS_A_SECOND);
                long last = Math.min(end, shift.end() * NANOS_A_SECOND);
                counted += Math.max(0, last - first);
                upTo = Math.max(upTo, last);
            }
            return counted;
        }
    }

    private List<Stretch> stretches(Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        List<Stretch> stretches = new ArrayList<>();
        Instant begin = from;
        for (ZoneOffsetTransition next = rules.nextTransition(begin);
                next != null && next.getInstant().isBefore(to);
                next = rules.nextTransition(begin)) {
            stretches.add(stretch(begin, next.getInstant(), next.getOffsetBefore()));
            begin = next.getInstant();
        }
        stretches.add(stretch(begin, to, rules.getOffset(begin)));
        return stretches;
    }

    private static Stretch stretch(Instant from, Instant to, ZoneOffset offset) {
        return new Stretch(LocalDateTime.ofInstant(from, offset), LocalDateTime.ofInstant(to, offset));
    }

    /** What is staffed of a day, in order: the night shift of the day before first. Empty where it is not known. */
    private Optional<List<Shift>> staffed(LocalDate day) {
        Optional<List<Shift>> own = in(day).flatMap(schedule -> schedule.shiftsOn(day, calendar));
        Optional<List<Shift>> spilling = runningOver(day.minusDays(1));
        if (own.isEmpty() || spilling.isEmpty()) {
            return Optional.empty();
        }
        List<Shift> all = new ArrayList<>(spilling.get());
        all.addAll(own.get());
        all.sort(Comparator.comparingInt(Shift::begin));
        return Optional.of(all);
    }

    /** What is left after midnight of a day's shifts, as shifts of the next day; nothing where no schedule is in effect. */
    private Optional<List<Shift>> runningOver(LocalDate day) {
        Optional<WeeklySchedule> schedule = in(day).filter(WeeklySchedule::runsPastMidnight);
        if (schedule.isEmpty()) {
            return Optional.of(List.of());
        }
        return schedule.get()
                .shiftsOn(day, calendar)
                .map(shifts -> shifts.stream()
                        .filter(Shift::runsIntoTheNextDay)
                        .map(shift -> new Shift(0, shift.end() - Shift.DAY))
                        .toList());
    }

    private Optional<WeeklySchedule> in(LocalDate day) {
        return schedules.stream().filter(schedule -> schedule.covers(day)).findFirst();
    }
}
