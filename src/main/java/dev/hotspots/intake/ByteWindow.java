package dev.hotspots.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A window that slides over a stream: the bytes that were read and not yet given up. Its fields are read directly where every
 * byte counts; {@link #grow} may move the bytes, so that only distances from {@link #from} stay valid.
 */
final class ByteWindow implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private long offset;

    byte[] bytes = new byte[BLOCK];
    int from;
    int to;

    /** @param position where the stream stands in the text */
    ByteWindow(InputStream in, long position) {
        this.in = in;
        this.offset = position;
    }

    /** Position of the window's first byte in the text. */
    long position() {
        return offset + from;
    }

    int length() {
        return to - from;
    }

    /** The byte at a distance from the window's first, reading on where needed; -1 behind the end. */
    int at(int distance) {
        while (distance >= length()) {
            if (!grow()) {
                return -1;
            }
        }
        return bytes[from + distance] & 0xFF;
    }

    /** Gives up the window's first bytes. */
    void giveUp(int count) {
        from += count;
    }

    /** Reads on, keeping what is in the window; false at the end of the stream. */
    boolean grow() {
        makeRoom();
        try {
            int count = in.read(bytes, to, bytes.length - to);
            to += Math.max(count, 0);
            return count > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeRoom() {
        if (to < bytes.length) {
            return;
        }
        byte[] target = length() > bytes.length / 2 ? new byte[Math.multiplyExact(bytes.length, 2)] : bytes;
        System.arraycopy(bytes, from, target, 0, length());
        offset += from;
        to -= from;
        from = 0;
        bytes = target;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
