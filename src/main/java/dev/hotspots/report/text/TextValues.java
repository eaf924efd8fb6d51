package dev.hotspots.report.text;

import dev.hotspots.report.Format;
import dev.hotspots.report.Value;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as a terminal shows them, as the workbook prints them. */
final class TextValues {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private TextValues() {}

    static String of(Value value, Format format) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Link link) {
            return link.text();
        }
        if (value instanceof Value.Moment moment) {
            return format == Format.DATE ? moment.at().toLocalDate().toString() : SECOND.format(moment.at());
        }
        if (value instanceof Value.Amount amount) {
            return number(amount.value(), format);
        }
        return value instanceof Value.Blank ? "" : "—";
    }

    private static String number(double number, Format format) {
        return switch (format) {
            case PERCENT -> String.format(Locale.ROOT, "%.1f%%", number * 100);
            case POINTS -> String.format(Locale.ROOT, "%+.2f", number);
            case DECIMAL -> String.format(Locale.ROOT, "%.2f", number);
            case HOURS, MINUTES -> String.format(Locale.ROOT, "%.1f", number);
            default -> String.format(Locale.ROOT, "%,.0f", number);
        };
    }
}
