package dev.hotspots.clock;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * A stretch of a desk's day on the wall clock, the beginning included and the end excluded.
 *
 * @param begin seconds since midnight, 0 to 86399
 * @param end seconds since the same midnight, after {@code begin} and at most a day later; beyond 86400 on the next day
 */
public record Shift(int begin, int end) {

    static final int DAY = 24 * 60 * 60;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    public Shift {
        if (begin < 0 || begin >= DAY || end <= begin || end > begin + DAY) {
            throw new IllegalArgumentException("shift from second " + begin + " to " + end
                    + ", expected a beginning within the day and an end at most a day later");
        }
    }

    /**
     * Reads {@code 09:00-18:00}; {@code 22:00-06:00} ends on the next day, {@code 00:00-24:00} is a whole day.
     *
     * @throws DateTimeException when the text is no such stretch; equal times do not tell a whole day from none
     */
    public static Shift parse(String text) {
        String[] times = text.strip().split("\\s*[-–—~至]\\s*", -1);
        if (times.length != 2) {
            throw new DateTimeException("not a shift: " + text);
        }
        int begin = LocalTime.parse(times[0], TIME).toSecondOfDay();
        int end =
                times[1].equals("24:00") ? DAY : LocalTime.parse(times[1], TIME).toSecondOfDay();
        if (begin == end) {
            throw new DateTimeException("not a shift: " + text);
        }
        return new Shift(begin, end > begin ? end : end + DAY);
    }

    boolean runsIntoTheNextDay() {
        return end > DAY;
    }
}
