package dev.hotspots.intake;

import dev.hotspots.conversation.Origin;
import dev.hotspots.profile.Profile;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/**
 * The rows of JSON documents: every message of the profile's list, or the document itself where the profile has none. A document
 * without a message that can be read counts as one row.
 */
final class JsonRows {

    private final String file;
    private final Profile profile;
    private final RowReading<JsonDocument> rows;

    JsonRows(String file, Profile profile, ZoneId zone) {
        this.file = file;
        this.profile = profile;
        this.rows = new RowReading<>(profile, path -> JsonDocument.field(profile, path), zone);
    }

    /**
     * Gives the rows of a document to the sink.
     *
     * @param documentLine see {@link TranscriptRow}
     * @throws BadRow when the document as a whole is no contact
     */
    long read(JsonNode document, long firstLine, long lastLine, long documentLine, RowSink sink) throws BadRow {
        Origin origin = new Origin(file, firstLine);
        if (!document.isObject()) {
            throw new BadRow("", "not a JSON object, expected one contact in {}");
        }
        if (profile.messages().isEmpty()) {
            row(new JsonDocument(document, document), "", origin, lastLine, documentLine, sink);
            return 1;
        }
        JsonNode messages = JsonDocument.messages(document, profile);
        if (!messages.isArray() || messages.isEmpty()) {
            throw new BadRow("", profile.messages() + " are missing, expected a list with at least one message");
        }
        for (int i = 0; i < messages.size(); i++) {
            JsonDocument message = new JsonDocument(document, messages.path(i));
            row(message, "message " + (i + 1) + ": ", origin, lastLine, documentLine, sink);
        }
        return messages.size();
    }

    private void row(
            JsonDocument message, String number, Origin origin, long lastLine, long documentLine, RowSink sink) {
        RowReading.Outcome outcome;
        try {
            refuseOddForm(message.element());
            outcome = rows.row(message, origin, documentLine);
        } catch (BadRow bad) {
            sink.rejected(new Reject(
                    file,
                    origin.line(),
                    lastLine,
                    bad.column(),
                    number + bad.reason(),
                    Excerpt.of(message.element().toString())));
            return;
        }
        if (outcome instanceof RowReading.Outcome.Taken taken) {
            sink.accepted(taken.row());
        } else if (outcome instanceof RowReading.Outcome.Dropped dropped) {
            sink.dropped(new Drop(file, origin.line(), dropped.because()));
        }
    }

    private static void refuseOddForm(JsonNode message) throws BadRow {
        boolean pair = message.isArray()
                && message.size() == 2
                && message.path(0).isString()
                && message.path(1).isString();
        if (!message.isObject() && !pair) {
            throw new BadRow(
                    "", "neither an object nor a pair, expected {\"speaker\", \"text\"} or [\"customer\", \"text\"]");
        }
    }
}
