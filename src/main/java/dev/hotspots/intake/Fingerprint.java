package dev.hotspots.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that knows the length and the SHA-256 of what went through it. */
final class Fingerprint extends FilterInputStream {

    private final MessageDigest digest;
    private long bytes;

    Fingerprint(InputStream in) {
        super(in);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    long bytes() {
        return bytes;
    }

    /** Ends the digest: to be asked once, behind the last byte. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        if (count > 0) {
            digest.update(target, from, count);
            bytes += count;
        }
        return count;
    }

    /** Reads what is skipped: it belongs to the fingerprint. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, 1 << 16)]));
    }

    @Override
    public void skipNBytes(long count) throws IOException {
        long left = count;
        while (left > 0) {
            long skipped = skip(left);
            if (skipped == 0) {
                throw new EOFException();
            }
            left -= skipped;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
