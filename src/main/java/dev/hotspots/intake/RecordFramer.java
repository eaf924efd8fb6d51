package dev.hotspots.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts CSV into records by the parity of quotes.
 *
 * <p>A record is damaged when its quote is not closed within the limits, when text follows a closing quote, when it is too
 * long, or when it runs over several lines and has not the right number of fields. Of a damaged record the first line is given up
 * and every line behind it up to the first at which a whole, well-formed record begins that has the right number of fields
 * and looks like a row.
 *
 * <p>Time is linear in the bytes: a line is looked at again for at most as many damaged lines before it as a record may have
 * lines.
 */
final class RecordFramer implements Framer {

    /** Number of fields where any number will do. */
    static final int ANY = Integer.MAX_VALUE;

    private static final int EXCERPT = 1024;
    private static final char QUOTE = '"';

    private final ByteWindow window;
    private final char separator;
    private final int expectedFields;
    private final Limits limits;
    private final Predicate<Frame> looksLikeRow;
    private final boolean[] endsPlain = new boolean[256];
    private final boolean[] endsQuoted = new boolean[256];

    private long line;
    private int taken;

    // The record being scanned: distance reached in the window, its length without line break, line breaks in quotes,
    // fields.
    private int at;
    private int length;
    private int breaks;
    private int fields;

    /** @param line number of the line the window begins with */
    RecordFramer(
            ByteWindow window,
            char separator,
            int expectedFields,
            Limits limits,
            long line,
            Predicate<Frame> looksLikeRow) {
        this.window = window;
        this.separator = separator;
        this.expectedFields = expectedFields;
        this.limits = limits;
        this.line = line;
        this.looksLikeRow = looksLikeRow;
        for (char end : new char[] {'\n', '\r'}) {
            endsPlain[end] = true;
            endsQuoted[end] = true;
        }
        endsPlain[separator] = true;
        endsQuoted[QUOTE] = true;
    }

    @Override
    public @Nullable Frame next() {
        giveUpTaken();
        while (window.at(0) >= 0) {
            String fault = scan();
            if (!fault.isEmpty()) {
                return damaged(fault);
            }
            taken = at;
            if (!isBlank()) {
                Frame frame = scanned();
                line += breaks + 1;
                return frame;
            }
            line++;
            giveUpTaken();
        }
        return null;
    }

    @Override
    public long position() {
        return window.position() + taken;
    }

    private void giveUpTaken() {
        window.giveUp(taken);
        taken = 0;
    }

    private Frame scanned() {
        return new Frame(window.bytes, window.from, length, window.position(), line, line + breaks, "");
    }

    private Frame damaged(String fault) {
        byte[] beginning =
                Arrays.copyOfRange(window.bytes, window.from, window.from + Math.min(EXCERPT, window.length()));
        long position = window.position();
        long firstLine = line;
        giveUpLine();
        while (window.at(0) >= 0 && !startsRow()) {
            giveUpLine();
        }
        return new Frame(beginning, 0, beginning.length, position, firstLine, line - 1, fault);
    }

    private boolean startsRow() {
        return scan().isEmpty() && fields == expectedFields && !isBlank() && looksLikeRow.test(scanned());
    }

    /** Reads one record from the window's first byte on; the result is its fault, empty for a good one. */
    private String scan() {
        at = 0;
        breaks = 0;
        fields = 1;
        while (true) {
            String fault = window.at(at) == QUOTE ? skipQuotedField() : skipPlainField();
            if (!fault.isEmpty()) {
                return fault;
            }
            if (window.at(at) != separator) {
                length = at;
                skipLineBreak();
                return breaks > 0 ? faultOfWidth() : "";
            }
            at++;
            fields++;
            if (breaks > 0 && fields > expectedFields) {
                return faultOfWidth();
            }
        }
    }

    private String faultOfWidth() {
        if (fields == expectedFields || expectedFields == ANY) {
            return "";
        }
        return "%s fields over several lines, expected %d; a quote may be missing or too many"
                .formatted(fields > expectedFields ? "more than " + expectedFields : fields, expectedFields);
    }

    private String skipPlainField() {
        skipTo(endsPlain);
        return at > limits.recordBytes() ? faultOfLength() : "";
    }

    private String skipQuotedField() {
        at++;
        while (true) {
            skipTo(endsQuoted);
            if (at > limits.recordBytes()) {
                return faultOfLength();
            }
            int end = window.at(at);
            if (end < 0) {
                return "quote is not closed before the end of the file";
            }
            if (end != QUOTE) {
                skipLineBreak();
                if (++breaks >= limits.recordLines()) {
                    return "quote is not closed within %d lines".formatted(limits.recordLines());
                }
            } else if (window.at(++at) != QUOTE) {
                return faultBehindQuote();
            } else {
                at++;
            }
        }
    }

    private String faultBehindQuote() {
        int next = window.at(at);
        return next < 0 || endsPlain[next]
                ? ""
                : "text behind a closing quote, expected a separator or the end of the line";
    }

    private String faultOfLength() {
        return "record of more than %d bytes".formatted(limits.recordBytes());
    }

    /** Moves to the next byte that is marked, or to the end of the text, or beyond the longest record. */
    private void skipTo(boolean[] marked) {
        do {
            byte[] bytes = window.bytes;
            int to = window.to;
            int i = window.from + at;
            while (i < to && !marked[bytes[i] & 0xFF]) {
                i++;
            }
            at = i - window.from;
        } while (at == window.length() && at <= limits.recordBytes() && window.grow());
    }

    private void skipLineBreak() {
        int first = window.at(at);
        if (first >= 0) {
            at++;
        }
        if (first == '\r' && window.at(at) == '\n') {
            at++;
        }
    }

    /** Gives up bytes up to the end of the physical line, whatever they are. */
    private void giveUpLine() {
        int first;
        do {
            at = 0;
            skipLine();
            window.giveUp(at);
            first = window.at(0);
        } while (first >= 0 && first != '\n' && first != '\r');
        at = 0;
        skipLineBreak();
        window.giveUp(at);
        line++;
    }

    private void skipLine() {
        byte[] bytes = window.bytes;
        int i = window.from;
        while (i < window.to && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        at = i - window.from;
    }

    /** Nothing but separators and blanks. */
    private boolean isBlank() {
        for (int i = window.from; i < window.from + length; i++) {
            byte b = window.bytes[i];
            if (b != separator && b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
