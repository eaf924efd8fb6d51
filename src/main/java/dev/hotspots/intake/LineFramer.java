package dev.hotspots.intake;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record a line, as in JSON Lines; lines end with LF. Blank lines are no records. */
final class LineFramer implements Framer {

    private static final int EXCERPT = 1024;

    private final ByteWindow window;
    private final int maxBytes;
    private long line;
    private int taken;

    /** @param line number of the line the window begins with */
    LineFramer(ByteWindow window, int maxBytes, long line) {
        this.window = window;
        this.maxBytes = maxBytes;
        this.line = line;
    }

    @Override
    public @Nullable Frame next() {
        giveUpTaken();
        while (window.at(0) >= 0) {
            int length = lengthOfLine();
            if (length > maxBytes) {
                return tooLong();
            }
            taken = length + (window.at(length) < 0 ? 0 : 1);
            if (!isBlank(length)) {
                return new Frame(window.bytes, window.from, length, window.position(), line, line++, "");
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

    private int lengthOfLine() {
        int length = 0;
        do {
            int at = window.from + length;
            while (at < window.to && window.bytes[at] != '\n') {
                at++;
            }
            length = at - window.from;
        } while (length == window.length() && length <= maxBytes && window.grow());
        return length;
    }

    private Frame tooLong() {
        byte[] beginning =
                Arrays.copyOfRange(window.bytes, window.from, window.from + Math.min(EXCERPT, window.length()));
        long position = window.position();
        giveUpLine();
        String fault = "line of more than %d bytes".formatted(maxBytes);
        return new Frame(beginning, 0, beginning.length, position, line, line++, fault);
    }

    private void giveUpLine() {
        while (window.at(0) >= 0) {
            int length = lengthOfLine();
            boolean complete = length < window.length();
            window.giveUp(complete ? length + 1 : length);
            if (complete) {
                return;
            }
        }
    }

    private boolean isBlank(int length) {
        for (int i = window.from; i < window.from + length; i++) {
            if (window.bytes[i] < 0 || window.bytes[i] > ' ') {
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
