package dev.hotspots.intake;

import java.util.function.Predicate;

/**
 * Finds records in the bytes of a CSV file by RFC 4180's rules for quotes. A record over several lines is believed only when
 * it is plausible; a quote that swallows other records is not: its line is given up alone and framing goes on with the next
 * line. Works on any encoding in which quote, separator and line end are single ASCII bytes (UTF-8, GB18030).
 */
final class RecordFramer {

    /** More lines than this in one record are taken for an unclosed quote. */
    static final int MOST_LINES = 200;

    /** More bytes than this in one record are taken for an unclosed quote. */
    static final int MOST_BYTES = 4 << 20;

    private final byte[] bytes;
    private final int limit;
    private final byte separator;
    private final Predicate<Frame> plausible;

    /**
     * A framer over the first bytes of an array.
     *
     * @param plausible whether a record over several lines looks like one
     */
    RecordFramer(byte[] bytes, int limit, char separator, Predicate<Frame> plausible) {
        this.bytes = bytes;
        this.limit = limit;
        this.separator = (byte) separator;
        this.plausible = plausible;
    }

    /** The record that begins at a position before the limit. */
    Frame at(int begin) {
        Frame frame = scan(begin);
        boolean believed = frame.lines() == 1
                ? frame.damage() != Frame.Damage.UNCLOSED_QUOTE
                : !frame.damage().isFatal() && plausible.test(frame);
        return believed ? frame : firstLine(begin);
    }

    private Frame scan(int begin) {
        Frame.Damage damage = Frame.Damage.NONE;
        int lines = 1;
        int i = begin;
        boolean fieldStart = true;
        while (i < limit) {
            byte b = bytes[i];
            if (b == '\n') {
                return frame(begin, i, lines, damage);
            }
            if (b == '"' && fieldStart) {
                int close = closingQuote(i + 1);
                if (close < 0 || close - begin > MOST_BYTES) {
                    return firstLine(begin);
                }
                lines += linesBetween(i, close);
                if (lines > MOST_LINES) {
                    return firstLine(begin);
                }
                i = close;
                if (!endsField(close + 1)) {
                    damage = Frame.Damage.TEXT_AFTER_QUOTE;
                }
            } else if (b == '"' && damage == Frame.Damage.NONE) {
                damage = Frame.Damage.LITERAL_QUOTE;
            }
            fieldStart = b == separator;
            i++;
        }
        return frame(begin, limit, lines, damage);
    }

    private Frame frame(int begin, int end, int lines, Frame.Damage damage) {
        int trimmed = end > begin && bytes[end - 1] == '\r' ? end - 1 : end;
        return new Frame(begin, trimmed, Math.min(end + 1, limit), lines, damage);
    }

    /** The quote that closes a field, doubled ones passed over; -1 where there is none near enough. */
    private int closingQuote(int from) {
        int far = Math.min(limit, from + MOST_BYTES);
        int lines = 1;
        int i = from;
        while (i < far && lines <= MOST_LINES) {
            lines += bytes[i] == '\n' ? 1 : 0;
            if (bytes[i] == '"') {
                if (i + 1 >= limit || bytes[i + 1] != '"') {
                    return i;
                }
                i++;
            }
            i++;
        }
        return -1;
    }

    private int linesBetween(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private boolean endsField(int position) {
        return position >= limit
                || bytes[position] == separator
                || bytes[position] == '\n'
                || (bytes[position] == '\r' && (position + 1 >= limit || bytes[position + 1] == '\n'));
    }

    private Frame firstLine(int begin) {
        int i = begin;
        while (i < limit && bytes[i] != '\n') {
            i++;
        }
        return frame(begin, i, 1, Frame.Damage.UNCLOSED_QUOTE);
    }
}
