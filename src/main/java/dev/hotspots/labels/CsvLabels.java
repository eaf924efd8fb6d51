package dev.hotspots.labels;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import dev.hotspots.conversation.Origin;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;

/**
 * Labels as CSV in the form of {@code hotspots label}, in any order and number of columns; other columns are ignored. An empty
 * cell says nothing; that there is no nature follows from a false complaint.
 */
final class CsvLabels {

    /** A reviewer's note may run over lines; more is a quote that was never closed. */
    private static final int MOST_LINES = 50;

    private final String file;
    private final Gathering gathering;
    private List<String> header = List.of();

    CsvLabels(String file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
    }

    void read(String text) {
        long lines = 0;
        try (CSVReader csv = csv(text)) {
            for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
                record(row, new Origin(file, lines + 1));
                lines = csv.getLinesRead();
            }
        } catch (CsvValidationException | IOException e) {
            gathering.mistake(new Origin(file, lines + 1), "a quoted field does not end, expected a closing quote");
        }
    }

    private static CSVReader csv(String text) {
        String head = text.lines().findFirst().orElse("");
        char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
        return new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .withMultilineLimit(MOST_LINES)
                .build();
    }

    private void record(String[] row, Origin at) {
        if (row.length == 1 && row[0].isBlank()) {
            return;
        }
        if (header.isEmpty()) {
            header(List.of(row), at);
        } else if (row.length == header.size()) {
            labels(row, at);
        } else {
            gathering.mistake(at, row.length + " fields, expected " + header.size());
        }
    }

    private void header(List<String> names, Origin at) {
        header = names;
        if (names.stream().noneMatch(LabelLine::isContact) || names.stream().noneMatch(LabelLine::knows)) {
            gathering.mistake(
                    at,
                    "columns " + String.join(", ", names)
                            + ", expected contact_id and labels such as complaint or nature");
        }
        names.stream()
                .filter(name -> LabelLine.knows(name) && Collections.frequency(names, name) > 1)
                .distinct()
                .forEach(name -> gathering.mistake(at, "column " + name + " stands twice"));
    }

    private void labels(String[] row, Origin at) {
        LabelLine labels = new LabelLine(at, gathering);
        for (int i = 0; i < row.length; i++) {
            if (!row[i].isBlank()) {
                labels.take(header.get(i), List.of(row[i].split("\\|", -1)));
            }
        }
        labels.finish();
    }
}
