package dev.hotspots.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks a file over before it is read: encoding, columns, digest, and where it can be cut so that its slices read one by one
 * give exactly what reading it in one go gives.
 */
public final class Survey {

    private static final int SAMPLE = 1 << 20;
    private static final char[] SEPARATORS = {',', '\t', ';'};

    private final InputFile input;
    private final int sliceBytes;
    private final MessageDigest digest = sha256();
    private final List<Slice> slices = new ArrayList<>();

    private Survey(InputFile input, int sliceBytes) {
        this.input = input;
        this.sliceBytes = sliceBytes;
    }

    /**
     * What a survey found.
     *
     * @param sha256 of the file's bytes, in hexadecimal
     * @param encoding for readers
     * @param ignored headings that stand for nothing the program reads
     */
    public record Surveyed(
            InputFile file, String sha256, long bytes, String encoding, List<String> ignored, List<Slice> slices) {
        public Surveyed {
            ignored = List.copyOf(ignored);
            slices = List.copyOf(slices);
        }
    }

    /**
     * Surveys files.
     *
     * @param sliceBytes about how long a slice is
     * @throws InputRefusedException telling of every file that cannot be used
     */
    public static List<Surveyed> of(List<InputFile> files, int sliceBytes) {
        List<String> problems = new ArrayList<>();
        List<Surveyed> surveyed = new ArrayList<>();
        for (InputFile file : files) {
            try {
                surveyed.add(new Survey(file, sliceBytes).survey());
            } catch (InputRefusedException e) {
                problems.add(e.getMessage());
            } catch (IOException e) {
                problems.add(file.name() + ": cannot be read: " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputRefusedException(problems);
        }
        return List.copyOf(surveyed);
    }

    private Surveyed survey() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(input.path(), "r")) {
            long length = file.length();
            byte[] sample = window(file, 0, (int) Math.min(length, SAMPLE));
            Encoding encoding = Encoding.of(sample, sample.length == length)
                    .orElseThrow(() -> new InputRefusedException(
                            input.name() + ": not a text file, expected a transcript in UTF-8 or GB18030"));
            List<String> ignored = List.of();
            if (firstCharacter(sample, encoding.prefix()) == '{') {
                cutLines(file, length, encoding);
            } else {
                ignored = cutRecords(file, length, encoding);
            }
            return new Surveyed(
                    input, HexFormat.of().formatHex(digest.digest()), length, encoding.shown(), ignored, slices);
        }
    }

    private char firstCharacter(byte[] sample, int from) {
        for (int i = from; i < sample.length; i++) {
            if (!Character.isWhitespace((char) sample[i])) {
                return (char) sample[i];
            }
        }
        throw new InputRefusedException(input.name() + ": the file is empty, expected a header line");
    }

    private void cutLines(RandomAccessFile file, long length, Encoding encoding) throws IOException {
        Slice whole = new Slice(input, encoding.name(), ',', List.of(), encoding.prefix(), length, 1);
        digest.update(window(file, 0, encoding.prefix()));
        cut(file, whole);
    }

    private List<String> cutRecords(RandomAccessFile file, long length, Encoding encoding) throws IOException {
        int most = (int) Math.min(length - encoding.prefix(), SAMPLE);
        byte[] bytes = window(file, encoding.prefix(), most);
        Frame first = new RecordFramer(bytes, most, ',', frame -> true).at(0);
        String header = Text.decode(bytes, 0, first.end(), encoding.charset()).orElse("");
        char separator = separator(header);
        List<String> headings = new CsvFields(separator).of(header, Frame.Damage.NONE);
        List<String> columns = columns(headings);
        digest.update(window(file, 0, encoding.prefix() + first.next()));
        long records = (long) encoding.prefix() + first.next();
        cut(file, new Slice(input, encoding.name(), separator, columns, records, length, 1L + first.lines()));
        return headings.stream().filter(heading -> Field.of(heading).isEmpty()).toList();
    }

    private static char separator(String header) {
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            best = known(header, separator) > known(header, best) ? separator : best;
        }
        return best;
    }

    private static long known(String header, char separator) {
        return Arrays.stream(header.split(String.valueOf(separator), -1))
                .filter(heading -> Field.of(heading.replace("\"", "")).isPresent())
                .count();
    }

    private List<String> columns(List<String> headings) {
        List<Optional<Field>> fields = headings.stream().map(Field::of).toList();
        Set<Field> missing = EnumSet.noneOf(Field.class);
        missing.addAll(Field.required());
        fields.forEach(field -> field.ifPresent(missing::remove));
        if (!missing.isEmpty()) {
            throw new InputRefusedException(input.name() + ", line 1: missing " + ids(missing) + "; found "
                    + String.join(", ", headings) + "; expected at least "
                    + ids(EnumSet.copyOf(Field.required())));
        }
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (Optional<Field> field : fields) {
            if (field.isPresent() && !seen.add(field.get())) {
                throw new InputRefusedException(input.name() + ", line 1: two columns for "
                        + field.get().id() + "; found " + String.join(", ", headings));
            }
        }
        return fields.stream().map(field -> field.map(Field::id).orElse("")).toList();
    }

    private static String ids(Set<Field> fields) {
        return fields.stream().map(Field::id).collect(Collectors.joining(", "));
    }

    /** Cuts the records of a slice into slices of about the wanted length. */
    private void cut(RandomAccessFile file, Slice rest) throws IOException {
        long position = rest.from();
        long line = rest.firstLine();
        while (position < rest.to()) {
            int wanted = (int) Math.min(rest.to() - position, sliceBytes);
            int window = (int) Math.min(rest.to() - position, (long) wanted + 2L * RecordFramer.MOST_BYTES);
            byte[] bytes = window(file, position, window);
            Cut cut = records(rest, bytes, wanted);
            while (cut.bytes() == bytes.length && position + bytes.length < rest.to()) {
                bytes = window(file, position, (int) Math.min(rest.to() - position, bytes.length * 2L));
                cut = records(rest, bytes, wanted);
            }
            digest.update(bytes, 0, cut.bytes());
            slices.add(new Slice(
                    input, rest.encoding(), rest.separator(), rest.columns(), position, position + cut.bytes(), line));
            position += cut.bytes();
            line += cut.lines();
        }
    }

    private record Cut(int bytes, long lines) {}

    private static Cut records(Slice slice, byte[] bytes, int wanted) {
        RecordFramer framer = slice.isJsonLines()
                ? null
                : new CsvRecords(slice, java.time.ZoneOffset.UTC, new NoSink()).framer(bytes, bytes.length);
        int position = 0;
        long lines = 0;
        while (position < wanted) {
            if (framer == null) {
                position = lineEnd(bytes, position);
                lines++;
            } else {
                Frame frame = framer.at(position);
                position = frame.next();
                lines += frame.lines();
            }
        }
        return new Cut(position, lines);
    }

    private static int lineEnd(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, bytes.length);
    }

    private static byte[] window(RandomAccessFile file, long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Framing looks at records without taking them. */
    private record NoSink() implements RowSink {
        @Override
        public void accepted(TranscriptRow row) {}

        @Override
        public void rejected(Reject reject) {}
    }
}
