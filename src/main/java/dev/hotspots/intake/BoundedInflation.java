package dev.hotspots.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Decompressed bytes, as long as they are not suspiciously many: beyond 64 MiB at most 200 times the compressed ones. Transcripts
 * compress to a fifth to a twentieth.
 */
final class BoundedInflation extends FilterInputStream {

    private static final long FREE = 64L << 20;
    private static final long MOST_TIMES = 200;

    private final long most;
    private final String name;
    private long read;

    BoundedInflation(InputStream in, long compressed, String name) {
        super(in);
        this.most = Math.max(FREE, MOST_TIMES * Math.max(compressed, 0));
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) {
        read += bytes;
        if (read > most) {
            throw new InputRefusedException("%s: decompresses to more than %d times its size, expected transcripts"
                    .formatted(name, MOST_TIMES));
        }
    }
}
