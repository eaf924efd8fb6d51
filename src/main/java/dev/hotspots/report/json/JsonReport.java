package dev.hotspots.report.json;

import dev.hotspots.report.Report;
import dev.hotspots.report.WholeFile;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as one JSON object, schema {@code hotspots-report/1}: every figure of the workbook except the rows of
 * detail tables. Keys stand in report order; absent values are null; shares are fractions of 1, never rounded.
 */
public final class JsonReport {

    static final String SCHEMA = "hotspots-report/1";

    /** A key that comes twice in one object is a mistake in the report, not something to write. */
    private static final ObjectWriter JSON = JsonMapper.builder()
            .build()
            .writer()
            .with(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .with(layout());

    private JsonReport() {}

    /** Replaces the file by the report, whole or not at all. */
    public static void write(Report report, Path file) {
        WholeFile.write(file, out -> {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                new ReportObject(json).write(report);
            }
            out.write('\n');
        });
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
