package dev.hotspots.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a desk is staffed, week by week, from a first to a last day (both included). A shift that runs past midnight belongs to
 * the day it begins on.
 *
 * @param week shifts by weekday; a weekday without an entry is not staffed
 * @param closedOnHolidays whether public holidays are not staffed, whatever their weekday
 * @param makeUpDay the weekday whose shifts a make-up workday (调休) has; empty: those of its own weekday
 */
public record WeeklySchedule(
        LocalDate from,
        LocalDate to,
        Map<DayOfWeek, List<Shift>> week,
        boolean closedOnHolidays,
        Optional<DayOfWeek> makeUpDay) {

    public WeeklySchedule {
        week = Map.copyOf(week);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("schedule from " + from + " to " + to + ", expected from before to");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean runsPastMidnight() {
        return week.values().stream().flatMap(List::stream).anyMatch(Shift::runsIntoTheNextDay);
    }

    /** Whether the two would both say when a desk is staffed on some day. */
    public boolean overlaps(WeeklySchedule other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The shifts that begin on a day; empty where that hangs on holidays which the calendar does not know. */
    Optional<List<Shift>> shiftsOn(LocalDate day, WorkCalendar calendar) {
        if (!closedOnHolidays && makeUpDay.isEmpty()) {
            return Optional.of(on(day.getDayOfWeek()));
        }
        if (!calendar.covers(day)) {
            return Optional.empty();
        }
        if (closedOnHolidays && calendar.isHoliday(day)) {
            return Optional.of(List.of());
        }
        DayOfWeek as = calendar.isMakeUpDay(day) ? makeUpDay.orElse(day.getDayOfWeek()) : day.getDayOfWeek();
        return Optional.of(on(as));
    }

    private List<Shift> on(DayOfWeek weekday) {
        return week.getOrDefault(weekday, List.of());
    }
}
