package dev.hotspots.intake;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import dev.hotspots.profile.Profile;
import dev.hotspots.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The first record of a CSV file, split by one separator. */
record HeaderLine(char separator, Header header, long line) {

    private static final int LONGEST = 1 << 18;

    /** Split by the separator, among comma, semicolon, tab and bar, with which most names mean a column; the first of equals. */
    static HeaderLine of(InputFile file, Encoding encoding, Profiles profiles) throws IOException {
        byte[] beginning;
        try (InputStream in = file.open()) {
            beginning = encoding.text(in, encoding.textStart()).readNBytes(LONGEST);
        }
        return Stream.of(',', ';', '\t', '|')
                .map(separator -> split(beginning, separator, encoding))
                .max(Comparator.comparingInt(
                        line -> profiles.known(Profile.Form.TABLE, line.header().set())))
                .orElseThrow();
    }

    private static HeaderLine split(byte[] beginning, char separator, Encoding encoding) {
        ByteWindow window = new ByteWindow(new ByteArrayInputStream(beginning), 0);
        RecordFramer framer = new RecordFramer(window, separator, RecordFramer.ANY, Limits.USUAL, 1, frame -> true);
        Frame frame = framer.next();
        if (frame == null) {
            return new HeaderLine(separator, new Header(List.of()), 1);
        }
        return new HeaderLine(
                separator, new Header(fields(frame.text(encoding.charset()), separator)), frame.firstLine());
    }

    private static List<String> fields(String record, char separator) {
        RFC4180Parser parser =
                new RFC4180ParserBuilder().withSeparator(separator).build();
        try {
            return List.of(parser.parseLine(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
