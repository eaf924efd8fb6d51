package dev.hotspots.report.json;

import dev.hotspots.report.Format;
import dev.hotspots.report.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** How single values stand in JSON. */
final class JsonValues {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    void text(String key, String text) {
        json.writeStringProperty(wellFormed(key), wellFormed(text));
    }

    /** A number is written with every digit it has, a whole one without {@code .0}; a link is its text. */
    void value(String key, Value value, Format format) {
        json.writeName(wellFormed(key));
        if (value instanceof Value.Amount amount) {
            json.writeNumber(exact(amount.value()));
        } else if (value instanceof Value.Text text) {
            json.writeString(wellFormed(text.text()));
        } else if (value instanceof Value.Link link) {
            json.writeString(wellFormed(link.text()));
        } else if (value instanceof Value.Moment moment) {
            json.writeString(moment(moment, format));
        } else {
            json.writeNull();
        }
    }

    /** The unit a bare number cannot tell; empty for counts, decimals and texts. */
    static Optional<String> unitOf(Format format) {
        return switch (format) {
            case PERCENT -> Optional.of("fraction");
            case POINTS -> Optional.of("percentage_points");
            case HOURS, MINUTES, SECONDS -> Optional.of(nameOf(format));
            case TEXT, COUNT, DECIMAL, DATE, DATE_TIME -> Optional.empty();
        };
    }

    static String nameOf(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static String moment(Value.Moment moment, Format format) {
        return format == Format.DATE
                ? moment.at().toLocalDate().toString()
                : moment.at().format(TO_THE_SECOND);
    }

    private static BigDecimal exact(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** Half a surrogate pair cannot be encoded; UTF-16 encoding replaces it by U+FFFD. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }
}
