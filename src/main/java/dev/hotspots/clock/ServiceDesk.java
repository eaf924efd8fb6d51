package dev.hotspots.clock;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The schedules of a service desk. A queue has the schedules that name it; every other queue has those that name none.
 */
public record ServiceDesk(List<Entry> entries) {

    public ServiceDesk {
        entries = List.copyOf(entries);
    }

    /**
     * A schedule and whom it is for.
     *
     * @param queues names as exported; empty for every queue that no other schedule names
     */
    public record Entry(Set<String> queues, WeeklySchedule schedule) {

        public Entry {
            queues = Set.copyOf(queues);
        }

        /** Whether some queue could take its hours from either. */
        public boolean shares(Entry other) {
            return queues.isEmpty() == other.queues.isEmpty()
                    && (queues.isEmpty() || queues.stream().anyMatch(other.queues::contains));
        }
    }

    /** The hours of a queue on the wall clock of a zone. */
    public ServiceHours hours(String queue, WorkCalendar calendar, ZoneId zone) {
        List<WeeklySchedule> own = schedules(Set.of(queue));
        return new ServiceHours(own.isEmpty() ? schedules(Set.of()) : own, calendar, zone);
    }

    private List<WeeklySchedule> schedules(Set<String> queues) {
        return entries.stream()
                .filter(entry -> queues.isEmpty()
                        ? entry.queues().isEmpty()
                        : entry.queues().containsAll(queues))
                .map(Entry::schedule)
                .toList();
    }
}
