package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a file's characters are written, the byte order mark included. Byte positions in a UTF-16 file are positions in
 * its text as UTF-8, after the mark.
 */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_8_WITH_MARK("UTF-8 with byte order mark", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16 little endian", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16 big endian", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    GB18030("GB18030", Charset.forName("GB18030"));

    private final String label;
    private final Charset charset;

    @SuppressWarnings("ImmutableEnumChecker") // Never given out.
    private final byte[] mark;

    Encoding(String label, Charset charset, int... mark) {
        this.label = label;
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** For reports. */
    public String label() {
        return label;
    }

    /** What the bytes of a record are in, once the file is open. */
    Charset charset() {
        return isUtf16() ? StandardCharsets.UTF_8 : charset;
    }

    /** Whether a position in the text is a position in the file, so that reading can begin anywhere. */
    boolean canBeSliced() {
        return !isUtf16();
    }

    /** Where the text begins, after the mark. */
    long textStart() {
        return isUtf16() ? 0 : mark.length;
    }

    boolean isMarkOf(byte[] beginning) {
        return mark.length > 0
                && beginning.length >= mark.length
                && Arrays.equals(mark, 0, mark.length, beginning, 0, mark.length);
    }

    /** The stream from a position of its text on, when it stands at the file's first byte. */
    InputStream text(InputStream file, long from) throws IOException {
        if (!isUtf16()) {
            file.skipNBytes(from);
            return file;
        }
        file.skipNBytes(mark.length);
        InputStream text = new Utf16Stream(file, charset);
        text.skipNBytes(from);
        return text;
    }

    private boolean isUtf16() {
        return this == UTF_16LE || this == UTF_16BE;
    }
}
