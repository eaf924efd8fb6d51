package dev.hotspots.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The key figures of a written report's first sheet, a line each, taken from its JSON so that they cannot differ from it. */
final class Summary {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode report;

    Summary(Path reportJson) {
        report = JSON.readTree(reportJson.toFile());
    }

    void print(PrintWriter out) {
        out.println(report.path("title").asString());
        JsonNode overview = report.path("sheets").path(0);
        for (JsonNode block : overview.path("blocks")) {
            block.path("figures").forEach(figure -> out.println("  " + line(figure)));
        }
    }

    private static String line(JsonNode figure) {
        return figure.path("label").asString() + ": " + value(figure) + "  ("
                + figure.path("basis").asString() + ")";
    }

    private static String value(JsonNode figure) {
        JsonNode value = figure.path("value");
        if (!value.isNumber()) {
            return value.isNull() ? "—" : value.asString();
        }
        return switch (figure.path("unit").asString()) {
            case "fraction" -> String.format(Locale.ROOT, "%.1f%%", value.asDouble() * 100);
            case "hours", "minutes" -> String.format(Locale.ROOT, "%.1f", value.asDouble());
            default -> String.format(Locale.ROOT, "%,.0f", value.asDouble());
        };
    }
}
