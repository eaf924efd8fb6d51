package dev.hotspots.catalog;

import dev.hotspots.clock.ServiceDesk;
import dev.hotspots.clock.Shift;
import dev.hotspots.clock.WeeklySchedule;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads weekly schedules of service desks. */
final class HoursReader {

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    ServiceDesk desk(List<Section> schedules) {
        List<ServiceDesk.Entry> entries = new ArrayList<>();
        for (Section section : schedules) {
            ServiceDesk.Entry entry = new ServiceDesk.Entry(Set.copyOf(section.texts("queues")), schedule(section));
            for (ServiceDesk.Entry earlier : entries) {
                if (earlier.shares(entry) && earlier.schedule().overlaps(entry.schedule())) {
                    section.mistake("the schedule is in effect on days of another one for "
                            + (entry.queues().isEmpty() ? "every other queue" : "queue " + shared(earlier, entry)));
                }
            }
            entries.add(entry);
            section.done();
        }
        return new ServiceDesk(entries);
    }

    private static String shared(ServiceDesk.Entry one, ServiceDesk.Entry other) {
        return one.queues().stream()
                .filter(other.queues()::contains)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private WeeklySchedule schedule(Section section) {
        Period period = section.period();
        return new WeeklySchedule(
                period.from(),
                period.to(),
                section.section("week").map(this::week).orElseGet(() -> noWeek(section)),
                closedOnHolidays(section),
                makeUpDay(section));
    }

    private static Map<DayOfWeek, List<Shift>> noWeek(Section section) {
        section.mistake("'week' is missing");
        return Map.of();
    }

    private Map<DayOfWeek, List<Shift>> week(Section week) {
        Map<DayOfWeek, List<Shift>> shifts = new EnumMap<>(DayOfWeek.class);
        for (String days : week.keys()) {
            List<Shift> some = shifts(week, days);
            for (DayOfWeek day : weekdays(week, days)) {
                if (shifts.put(day, some) != null) {
                    week.mistakeAt(days, "'" + WEEKDAYS.get(day.getValue() - 1) + "' stands twice");
                }
            }
        }
        return shifts;
    }

    private static List<DayOfWeek> weekdays(Section week, String days) {
        String[] ends = days.split("-", -1);
        int first = WEEKDAYS.indexOf(ends[0]);
        int last = WEEKDAYS.indexOf(ends[ends.length - 1]);
        if (first < 0 || last < first || ends.length > 2) {
            week.mistakeAt(
                    days,
                    "days '" + days + "', expected one of " + String.join(", ", WEEKDAYS)
                            + " or a range such as mon-fri");
            return List.of();
        }
        return List.of(DayOfWeek.values()).subList(first, last + 1);
    }

    private static List<Shift> shifts(Section week, String days) {
        List<Shift> shifts = new ArrayList<>();
        for (String text : week.texts(days)) {
            try {
                shifts.add(Shift.parse(text));
            } catch (DateTimeException e) {
                week.mistakeAt(
                        days, "'" + text + "' in '" + days + "', expected hours such as 09:00-18:00 or 22:00-06:00");
            }
        }
        shifts.sort(Comparator.comparingInt(Shift::begin));
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).begin() < shifts.get(i - 1).end()) {
                week.mistakeAt(days, "hours of '" + days + "' overlap");
            }
        }
        return List.copyOf(shifts);
    }

    private static boolean closedOnHolidays(Section section) {
        String text = section.optionalText("public_holidays").orElse("open");
        if (!text.equals("open") && !text.equals("closed")) {
            section.mistakeAt("public_holidays", "'public_holidays' is '" + text + "', expected open or closed");
        }
        return text.equals("closed");
    }

    private static Optional<DayOfWeek> makeUpDay(Section section) {
        return section.optionalText("make_up_days").flatMap(text -> {
            int day = WEEKDAYS.indexOf(text);
            if (day < 0) {
                section.mistakeAt(
                        "make_up_days",
                        "'make_up_days' is '" + text + "', expected the weekday whose hours they have: "
                                + String.join(", ", WEEKDAYS));
                return Optional.empty();
            }
            return Optional.of(DayOfWeek.of(day + 1));
        });
    }
}
