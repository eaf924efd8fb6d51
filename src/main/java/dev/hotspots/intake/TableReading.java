package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import dev.hotspots.profile.DropRule;
import dev.hotspots.profile.Profile;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a table, whatever file it stands in. */
final class TableReading {

    private final Header header;
    private final RowReading<String[]> rows;
    private final List<DropRule.ByOnlyField> footers;

    TableReading(Header header, Profile profile, ZoneId zone) {
        this.header = header;
        this.rows = new RowReading<>(profile, header::field, zone);
        this.footers = profile.drops().stream()
                .filter(DropRule.ByOnlyField.class::isInstance)
                .map(DropRule.ByOnlyField.class::cast)
                .toList();
    }

    /** Gives a row to the sink as accepted or dropped. */
    void read(String[] values, Origin origin, RowSink sink) throws BadRow {
        String footer = footer(values);
        if (!footer.isEmpty()) {
            sink.dropped(new Drop(origin.file(), origin.line(), footer));
            return;
        }
        if (values.length != header.width()) {
            throw new BadRow("", "%d fields, expected %d".formatted(values.length, header.width()));
        }
        RowReading.Outcome outcome = rows.row(values, origin, 0);
        if (outcome instanceof RowReading.Outcome.Taken taken) {
            sink.accepted(taken.row());
        } else if (outcome instanceof RowReading.Outcome.Dropped dropped) {
            sink.dropped(new Drop(origin.file(), origin.line(), dropped.because()));
        }
    }

    private String footer(String[] values) {
        if (footers.isEmpty()) {
            return "";
        }
        List<String> filled =
                Stream.of(values).filter(value -> !Texts.isBlank(value)).toList();
        return footers.stream()
                .filter(rule -> filled.size() == 1
                        && rule.pattern().matcher(filled.get(0)).find())
                .map(DropRule::because)
                .findFirst()
                .orElse("");
    }
}
