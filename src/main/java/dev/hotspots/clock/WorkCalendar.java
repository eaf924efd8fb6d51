package dev.hotspots.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Chinese working days: Monday to Friday less the public holidays, and the weekend days that the State Council's yearly
 * notice makes working days (调休). Known only from {@link #from} to {@link #to}.
 */
public record WorkCalendar(LocalDate from, LocalDate to, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

    public WorkCalendar {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** Whether the notices for this day are known. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * This calendar and another that begins where it ends, or ends where it begins, or overlaps it.
     *
     * @throws IllegalArgumentException when days between the two are covered by neither
     */
    public WorkCalendar extendedBy(WorkCalendar other) {
        if (other.from.isAfter(to.plusDays(1)) || from.isAfter(other.to.plusDays(1))) {
            throw new IllegalArgumentException("calendars from " + from + " to " + to + " and from " + other.from
                    + " to " + other.to + ", expected no days between them");
        }
        return new WorkCalendar(
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to,
                union(daysOff, other.daysOff),
                union(makeUpDays, other.makeUpDays));
    }

    private static Set<LocalDate> union(Set<LocalDate> one, Set<LocalDate> other) {
        Set<LocalDate> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /**
     * Whether the notices name a day as one off; an ordinary weekend is not named.
     *
     * @throws IllegalArgumentException for a day that is not covered
     */
    public boolean isHoliday(LocalDate day) {
        return daysOff.contains(covered(day));
    }

    /**
     * Whether the notices make a weekend day a working day.
     *
     * @throws IllegalArgumentException for a day that is not covered
     */
    public boolean isMakeUpDay(LocalDate day) {
        return makeUpDays.contains(covered(day));
    }

    private LocalDate covered(LocalDate day) {
        if (!covers(day)) {
            throw new IllegalArgumentException("working days known from " + from + " to " + to + ", asked for " + day);
        }
        return day;
    }

    /**
     * Whether people work on a day.
     *
     * @throws IllegalArgumentException for a day that is not covered
     */
    public boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return isMakeUpDay(day) || (!weekend && !daysOff.contains(day));
    }
}
