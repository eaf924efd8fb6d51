package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a file its encoding is told from: 256 KiB from the first block on that is not plain ASCII.
 *
 * <p>A file is UTF-8 when the sample is valid, or has more characters of three bytes and more than malformed ones, so that a
 * few broken rows do not change the reading of all others. Characters of two bytes prove nothing: many Chinese characters in
 * GB18030 are valid there too; a file in which all are (水漏 and nothing else) is taken for UTF-8. What is not UTF-8 is GB18030
 * when it has more than four times as many characters as malformed ones.
 */
final class TextSample {

    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 4;
    private static final int CONTROLS_ALLOWED = 4;

    private final byte[] beginning;
    private final byte[] sample;

    private TextSample(byte[] beginning, byte[] sample) {
        this.beginning = beginning;
        this.sample = sample;
    }

    static TextSample of(InputStream in) throws IOException {
        byte[] beginning = in.readNBytes(BLOCK);
        byte[] block = beginning;
        while (block.length > 0 && isAscii(block)) {
            block = in.readNBytes(BLOCK);
        }
        byte[] rest = block.length == 0 ? block : in.readNBytes((BLOCKS - 1) * BLOCK);
        byte[] sample = Arrays.copyOf(block, block.length + rest.length);
        System.arraycopy(rest, 0, sample, block.length, rest.length);
        return new TextSample(beginning, sample);
    }

    boolean isEmpty() {
        return beginning.length == 0;
    }

    /** Why this is no text; empty when it is. */
    Optional<String> fault() {
        if (startsWith("PK\u0003\u0004")) {
            return Optional.of("an archive inside an archive");
        }
        if (startsWith("\u001F\u008B")) {
            return Optional.of("compressed inside an archive");
        }
        if (startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("an Excel workbook of the old form (.xls) or with a password");
        }
        if (startsWith("Rar!") || startsWith("7z\u00BC\u00AF")) {
            return Optional.of("a RAR or 7z archive");
        }
        if (markedEncoding().isPresent()) {
            return Optional.empty();
        }
        long controls = controls();
        if (controls > CONTROLS_ALLOWED + beginning.length / 100) {
            return Optional.of(
                    "a binary file, or UTF-16 without byte order mark (%d control characters in the first %d bytes)"
                            .formatted(controls, beginning.length));
        }
        return encoding().isEmpty() ? Optional.of("neither UTF-8 nor GB18030 text") : Optional.empty();
    }

    /** Empty for what is no text. */
    Optional<Encoding> encoding() {
        return markedEncoding().or(this::unmarkedEncoding);
    }

    private Optional<Encoding> markedEncoding() {
        return Stream.of(Encoding.values())
                .filter(encoding -> encoding.isMarkOf(beginning))
                .findFirst();
    }

    private Optional<Encoding> unmarkedEncoding() {
        Tally utf8 = tally(Encoding.UTF_8.charset());
        if (utf8.malformed == 0 || utf8.wide > utf8.malformed) {
            return Optional.of(Encoding.UTF_8);
        }
        Tally gb18030 = tally(Encoding.GB18030.charset());
        return gb18030.wellFormed > 4 * gb18030.malformed ? Optional.of(Encoding.GB18030) : Optional.empty();
    }

    /** Characters beyond ASCII, those of them that take three bytes or more in UTF-8, and what is no character. */
    private record Tally(long wellFormed, long wide, long malformed) {}

    private Tally tally(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(sample);
        CharBuffer characters = CharBuffer.allocate(sample.length + 1);
        long malformed = 0;
        CoderResult result = decoder.decode(bytes, characters, false);
        while (result.isError()) {
            malformed++;
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, characters, false);
        }
        characters.flip();
        return new Tally(
                characters.chars().filter(c -> c > 0x7F).count(),
                characters.chars().filter(c -> c > 0x7FF).count(),
                malformed);
    }

    private long controls() {
        long count = 0;
        for (byte b : beginning) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                count++;
            }
        }
        return count;
    }

    private boolean startsWith(String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (i >= beginning.length || (beginning[i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(byte[] block) {
        for (byte b : block) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
