package dev.hotspots.intake;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The headings and the first rows of a table: of a text with separators, of the first sheet, or of flat JSON objects. */
public final class TableSample {

    private static final int ROWS = 200;
    private static final int BYTES = 4 << 20;

    private final Header header;
    private final List<String[]> rows;

    private TableSample(Header header, List<String[]> rows) {
        this.header = header;
        this.rows = rows;
    }

    /**
     * Looks at the beginning of a file.
     *
     * @throws InputRefusedException when it is no table
     */
    public static TableSample of(InputFile file) {
        try {
            TableSample sample = read(file);
            if (sample.rows.isEmpty()) {
                throw new InputRefusedException(file.name() + ": no rows, expected a header and at least one row");
            }
            return sample;
        } catch (IOException e) {
            throw new InputRefusedException("%s: cannot be read (%s)".formatted(file.name(), e));
        }
    }

    private static TableSample read(InputFile file) throws IOException {
        byte[] beginning;
        try (InputStream in = file.open()) {
            beginning = in.readNBytes(BYTES);
        }
        if (beginning.length > 3 && beginning[0] == 'P' && beginning[1] == 'K') {
            return sheet(file);
        }
        TextSample text = TextSample.of(new ByteArrayInputStream(beginning));
        Encoding encoding = text.encoding()
                .filter(found -> text.fault().isEmpty())
                .orElseThrow(() -> new InputRefusedException(
                        file.name() + ": " + text.fault().orElse("no text") + ", expected CSV, XLSX or JSON"));
        byte[] utf8 = encoding.text(new ByteArrayInputStream(beginning), encoding.textStart())
                .readAllBytes();
        String start = new String(utf8, encoding.charset()).stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? json(file, encoding) : csv(utf8, encoding);
    }

    private static TableSample csv(byte[] text, Encoding encoding) {
        return Stream.of(',', ';', '\t', '|')
                .map(separator -> csv(text, encoding, separator))
                .max(Comparator.comparingInt(sample -> sample.header.width()))
                .orElseThrow();
    }

    private static TableSample csv(byte[] text, Encoding encoding, char separator) {
        RFC4180Parser parser =
                new RFC4180ParserBuilder().withSeparator(separator).build();
        RecordFramer framer = new RecordFramer(
                new ByteWindow(new ByteArrayInputStream(text), 0),
                separator,
                RecordFramer.ANY,
                Limits.USUAL,
                1,
                frame -> true);
        List<String[]> rows = new ArrayList<>();
        try {
            for (Frame frame = framer.next(); frame != null && rows.size() <= ROWS; frame = framer.next()) {
                if (!frame.isDamaged()) {
                    rows.add(parser.parseLine(frame.text(encoding.charset())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(rows);
    }

    private static TableSample sheet(InputFile file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        new WorkbookSheets(file).read((index, name) -> (row, cells) -> {
            if (index == 0) {
                rows.add(cells.toArray(String[]::new));
            }
            return index == 0 && rows.size() <= ROWS;
        });
        return of(rows);
    }

    private static TableSample json(InputFile file, Encoding encoding) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        new JsonDocuments(file, encoding).first(ROWS, documents::add);
        Set<String> names = new LinkedHashSet<>();
        documents.forEach(document -> names.addAll(document.propertyNames()));
        List<String[]> rows = new ArrayList<>();
        rows.add(names.toArray(String[]::new));
        documents.forEach(document -> rows.add(
                names.stream().map(name -> document.path(name).asString("")).toArray(String[]::new)));
        return of(rows);
    }

    private static TableSample of(List<String[]> rows) {
        return rows.isEmpty()
                ? new TableSample(new Header(List.of()), List.of())
                : new TableSample(new Header(List.of(rows.get(0))), rows.subList(1, rows.size()));
    }

    List<String> headings() {
        return header.names();
    }

    int rows() {
        return rows.size();
    }

    private List<String> values(String heading) {
        int position = header.names().indexOf(heading);
        return rows.stream()
                .filter(row -> row.length > position)
                .map(row -> Texts.value(row[position]))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The share of filled values that fit; 0 where none is filled. */
    double share(String heading, Predicate<String> fits) {
        List<String> values = values(heading);
        return values.isEmpty() ? 0 : (double) values.stream().filter(fits).count() / values.size();
    }

    double filled(String heading) {
        return rows.isEmpty() ? 0 : (double) values(heading).size() / rows.size();
    }

    Set<String> distinct(String heading) {
        return new LinkedHashSet<>(values(heading));
    }

    /** Of some headings the one with the longest values, empty where there is none. */
    String longest(List<String> headings) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        headings.forEach(heading -> lengths.put(
                heading, values(heading).stream().mapToInt(String::length).sum()));
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
