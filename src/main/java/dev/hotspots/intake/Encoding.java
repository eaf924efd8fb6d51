package dev.hotspots.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings of exports, told by their first bytes. */
enum Encoding {
    UTF_8_BOM("UTF-8 (BOM)", "UTF-8", 3),
    UTF_8("UTF-8", "UTF-8", 0),
    GB18030("GB18030", "GB18030", 0);

    private static final int LONGEST_CHARACTER = 4;

    private final String shown;
    private final String charset;
    private final int prefix;

    Encoding(String shown, String charset, int prefix) {
        this.shown = shown;
        this.charset = charset;
        this.prefix = prefix;
    }

    String shown() {
        return shown;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /** Bytes before the text. */
    int prefix() {
        return prefix;
    }

    /** What the first bytes of a file are in; empty for what is no text in a known encoding. */
    static Optional<Encoding> of(byte[] sample, boolean whole) {
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8_BOM);
        }
        if (isBinary(sample)) {
            return Optional.empty();
        }
        if (decodes(sample, whole, StandardCharsets.UTF_8)) {
            return Optional.of(UTF_8);
        }
        if (decodes(sample, whole, GB18030.charset())) {
            return Optional.of(GB18030);
        }
        return damaged(sample);
    }

    /** Neither is without fault: the one with clearly fewer faults, so that damaged rows are rejected one by one. */
    private static Optional<Encoding> damaged(byte[] sample) {
        long utf8 = faults(sample, StandardCharsets.UTF_8);
        long gb18030 = faults(sample, GB18030.charset());
        Encoding better = utf8 <= gb18030 ? UTF_8 : GB18030;
        return Math.min(utf8, gb18030) * 100 < sample.length ? Optional.of(better) : Optional.empty();
    }

    private static long faults(byte[] sample, Charset charset) {
        return new String(sample, charset).chars().filter(c -> c == 0xFFFD).count();
    }

    private static boolean decodes(byte[] sample, boolean whole, Charset charset) {
        int cut = whole ? 0 : LONGEST_CHARACTER - 1;
        for (int less = 0; less <= cut && less <= sample.length; less++) {
            if (Text.decode(sample, 0, sample.length - less, charset).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(byte[] sample) {
        for (byte b : sample) {
            if (b == 0) {
                return true;
            }
        }
        return startsWith(sample, 0xFF, 0xFE) || startsWith(sample, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] sample, int... bytes) {
        if (sample.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((sample[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
