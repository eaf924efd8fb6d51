package dev.hotspots.report;

import com.opencsv.CSVWriter;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A table as a CSV file after RFC 4180, in UTF-8, whole or not at all. */
public final class CsvTable {

    private CsvTable() {}

    /** Replaces a file by a header and rows. */
    public static void write(Path file, List<String> header, Stream<List<String>> rows) {
        WholeFile.write(file, out -> {
            ICSVWriter csv = new CSVWriterBuilder(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                    .withEscapeChar(CSVWriter.DEFAULT_QUOTE_CHARACTER)
                    .build();
            csv.writeNext(header.toArray(String[]::new), false);
            rows.forEach(row -> csv.writeNext(row.toArray(String[]::new), false));
            csv.flush();
        });
    }
}
