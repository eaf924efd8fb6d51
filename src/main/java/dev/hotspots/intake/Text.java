package dev.hotspots.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Decoding in which a malformed byte is an error and never turns into another character. */
final class Text {

    private static final char REPLACEMENT = '\uFFFD';

    private Text() {}

    /** The text of some bytes; empty when they are not in this encoding. */
    static Optional<String> decode(byte[] bytes, int begin, int end, Charset charset) {
        String text = new String(bytes, begin, end - begin, charset);
        return text.indexOf(REPLACEMENT) < 0 || isValid(bytes, begin, end, charset)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean isValid(byte[] bytes, int begin, int end, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, begin, end - begin));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
