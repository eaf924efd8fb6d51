package dev.hotspots.labels;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a label file: UTF-8 with or without byte order mark, else GB18030, as spreadsheets save CSV in China. */
final class LabelText {

    private static final String MARK = "\uFEFF";

    private LabelText() {}

    static String of(byte[] bytes) throws CharacterCodingException {
        String text;
        try {
            text = decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            text = decode(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
