package dev.hotspots.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalLong;

/**
 * The bytes of one record, without its line break. Valid until the next frame is asked for.
 *
 * @param position of the first byte in the text
 * @param fault why the bytes are no record, empty when they are; then they are only its beginning
 */
@SuppressWarnings("ArrayRecordComponent") // A view of the window, never compared.
record Frame(byte[] bytes, int from, int length, long position, long firstLine, long lastLine, String fault) {

    boolean isDamaged() {
        return !fault.isEmpty();
    }

    /** Malformed bytes come out as U+FFFD, which may also be in the file as itself. */
    String text(Charset charset) {
        return new String(bytes, from, length, charset);
    }

    /** Position in the text of the first byte that is not in the charset; empty when there is none. */
    OptionalLong malformedAt(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer encoded = ByteBuffer.wrap(bytes, from, length);
        CoderResult result = decoder.decode(encoded, CharBuffer.allocate(length + 1), true);
        return result.isError() ? OptionalLong.of(position + encoded.position() - from) : OptionalLong.empty();
    }
}
