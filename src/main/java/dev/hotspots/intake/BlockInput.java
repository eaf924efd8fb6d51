package dev.hotspots.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads back what {@link BlockOutput} wrote. */
final class BlockInput implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK).flip();

    BlockInput(Path path) throws IOException {
        in = Files.newInputStream(path);
    }

    int readByte() throws IOException {
        return filled(1).get() & 0xFF;
    }

    int readInt() throws IOException {
        return filled(Integer.BYTES).getInt();
    }

    long readLong() throws IOException {
        return filled(Long.BYTES).getLong();
    }

    String readText() throws IOException {
        int length = readInt();
        if (length > BLOCK) {
            return longText(length);
        }
        String text = new String(filled(length).array(), block.position(), length, StandardCharsets.UTF_8);
        block.position(block.position() + length);
        return text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private String longText(int length) throws IOException {
        byte[] bytes = new byte[length];
        int here = block.remaining();
        block.get(bytes, 0, here);
        if (in.readNBytes(bytes, here, length - here) < length - here) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The block with at least so many bytes to read. */
    private ByteBuffer filled(int bytes) throws IOException {
        if (block.remaining() >= bytes) {
            return block;
        }
        block.compact();
        while (block.position() < bytes) {
            int count = in.read(block.array(), block.position(), block.remaining());
            if (count < 0) {
                throw new EOFException();
            }
            block.position(block.position() + count);
        }
        return block.flip();
    }
}
