package dev.hotspots.catalog;

/**
 * A stretch of one message's normalized text, by which a condition holds.
 *
 * @param message index of the message in its contact, from 0
 * @param begin first character, from 0
 * @param end the character after the last
 */
public record Span(int message, int begin, int end) implements Comparable<Span> {

    @Override
    public int compareTo(Span other) {
        int byMessage = Integer.compare(message, other.message);
        if (byMessage != 0) {
            return byMessage;
        }
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }

    /** Whether this stretch lies within another of the same message. */
    public boolean inside(Span other) {
        return message == other.message && begin >= other.begin && end <= other.end;
    }

    /** Whether two stretches of a message share a character. */
    public boolean overlaps(Span other) {
        return message == other.message && begin < other.end && other.begin < end;
    }

    /** Characters between two stretches of a message, 0 where they touch or overlap. */
    public int distanceTo(Span other) {
        return Math.max(0, Math.max(other.begin - end, begin - other.end));
    }
}
