package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-16 text as UTF-8. Where the text is malformed the stream has a byte that is never UTF-8, so that the row it stands in is
 * rejected.
 */
final class Utf16Stream extends InputStream {

    private static final byte MALFORMED = (byte) 0xFF;
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer encoded = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer characters = CharBuffer.allocate(BLOCK);
    private ByteBuffer text = ByteBuffer.allocate(0);
    private boolean malformed;
    private boolean ended;

    Utf16Stream(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        return hasText() ? text.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasText()) {
            return -1;
        }
        int count = Math.min(length, text.remaining());
        text.get(target, from, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean hasText() throws IOException {
        while (!text.hasRemaining()) {
            if (malformed) {
                text = ByteBuffer.wrap(new byte[] {MALFORMED});
                malformed = false;
            } else if (ended) {
                return false;
            } else {
                decodeMore();
            }
        }
        return true;
    }

    private void decodeMore() throws IOException {
        characters.clear();
        CoderResult result = decoder.decode(encoded, characters, false);
        if (result.isError()) {
            encoded.position(encoded.position() + result.length());
            malformed = true;
        } else if (result.isUnderflow() && !refill()) {
            ended = true;
            malformed = encoded.hasRemaining();
        }
        // Half a surrogate pair never comes out of the decoder, so that each block is whole characters.
        text = StandardCharsets.UTF_8.encode(characters.flip());
    }

    private boolean refill() throws IOException {
        encoded.compact();
        int count = in.read(encoded.array(), encoded.position(), encoded.remaining());
        encoded.limit(encoded.position() + Math.max(count, 0)).position(0);
        return count > 0;
    }
}
