package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.profile.Profile;
import dev.hotspots.profile.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The messages of a log: each is a row. Besides sender, date, time and text a message has the field {@code customer}: its sender when
 * that is a customer, else the customer who wrote last before it, else the first one behind it.
 */
final class LogLines {

    private static final int MOST_BYTES = 64 << 20;

    private final InputFile file;
    private final Layout.Log layout;
    private final RowReading<Line> rows;

    private record Line(Utterance utterance, String customer) {}

    private static final Map<String, Function<Line, String>> FIELDS = Map.of(
            "sender", line -> line.utterance.sender(),
            "date", line -> line.utterance.date(),
            "time", line -> line.utterance.time(),
            "text", line -> line.utterance.text(),
            "customer", Line::customer);

    LogLines(InputFile file, Layout.Log layout, ZoneId zone) {
        this.file = file;
        this.layout = layout;
        this.rows = new RowReading<>(layout.profile(), name -> Optional.ofNullable(FIELDS.get(name)), zone);
    }

    long count(InputStream in) throws IOException {
        return lines(in).size();
    }

    long read(InputStream in, RowSink sink) throws IOException {
        List<Line> lines = lines(in);
        lines.forEach(line -> read(line, sink));
        return lines.size();
    }

    private void read(Line line, RowSink sink) {
        Origin origin = new Origin(file.name(), line.utterance().line() + 1L);
        try {
            RowReading.Outcome outcome = rows.row(line, origin, 0);
            if (outcome instanceof RowReading.Outcome.Taken taken) {
                sink.accepted(taken.row());
            } else if (outcome instanceof RowReading.Outcome.Dropped dropped) {
                sink.dropped(new Drop(file.name(), origin.line(), dropped.because()));
            }
        } catch (BadRow bad) {
            String excerpt = Excerpt.of(line.utterance().text());
            sink.rejected(new Reject(file.name(), origin.line(), origin.line(), bad.column(), bad.reason(), excerpt));
        }
    }

    private List<Line> lines(InputStream in) throws IOException {
        byte[] bytes = layout.encoding().text(in, layout.encoding().textStart()).readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new InputRefusedException("%s: a log of more than %d MiB".formatted(file.name(), MOST_BYTES >> 20));
        }
        String text = new String(bytes, layout.encoding().charset());
        List<Utterance> utterances = layout.profile().talk().orElseThrow().split(text);
        List<String> customers = customers(utterances, layout.profile());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            lines.add(new Line(utterances.get(i), customers.get(i)));
        }
        return lines;
    }

    private static List<String> customers(List<Utterance> utterances, Profile profile) {
        List<String> customers = new ArrayList<>();
        String last = "";
        for (Utterance utterance : utterances) {
            boolean isCustomer = profile.speakers()
                    .of(utterance.sender())
                    .filter(speaker -> speaker == Speaker.CUSTOMER)
                    .isPresent();
            last = isCustomer ? utterance.sender() : last;
            customers.add(last);
        }
        String first =
                customers.stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
        Collections.replaceAll(customers, "", first);
        return customers;
    }
}
