package dev.hotspots.intake;

import dev.hotspots.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * The documents of a JSON file: those that stand one after the other, the elements of lists, or those of the list in an object that
 * the profile names. One document is in memory at a time. Behind a mistake nothing can be trusted: it refuses the file.
 */
final class JsonDocuments {

    private static final int SAMPLED = 20;

    private final InputFile file;
    private final Encoding encoding;
    private final JsonText json = new JsonText();

    JsonDocuments(InputFile file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    /** Takes a document and the physical lines it stands on; false to stop. */
    interface Taker {
        boolean take(JsonNode document, long firstLine, long lastLine);
    }

    /** Gives the first documents. */
    void first(int most, Consumer<JsonNode> consumer) throws IOException {
        int[] documents = new int[1];
        try (InputStream in = file.open()) {
            read(in, "", (document, firstLine, lastLine) -> {
                consumer.accept(document);
                return ++documents[0] < most;
            });
        }
    }

    /** The paths of the first documents. */
    Set<String> paths() throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        first(SAMPLED, document -> paths.addAll(JsonDocument.paths(document)));
        return paths;
    }

    void read(InputStream in, Profile profile, Taker taker) throws IOException {
        read(in, profile.documents(), taker);
    }

    private void read(InputStream in, String list, Taker taker) throws IOException {
        Reader text = new InputStreamReader(
                encoding.text(in, encoding.textStart()),
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (JsonParser parser = json.parser(text)) {
            boolean more = true;
            for (JsonToken token = parser.nextToken(); more && token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT && !list.isEmpty()) {
                    more = findList(parser, list, taker);
                } else if (token == JsonToken.START_OBJECT) {
                    more = take(parser, taker);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    throw refused(parser.currentLocation(), "not a JSON object, expected contacts or messages in {}");
                }
            }
        } catch (JacksonException e) {
            throw refused(e.getLocation(), "not valid JSON, is the export complete?");
        }
    }

    /** Walks through an object to the list of that name. */
    private boolean findList(JsonParser parser, String list, Taker taker) {
        boolean more = true;
        while (more && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!name.equals(list) || value != JsonToken.START_ARRAY) {
                parser.skipChildren();
                continue;
            }
            while (more && parser.nextToken() != JsonToken.END_ARRAY) {
                more = take(parser, taker);
            }
        }
        return more;
    }

    private boolean take(JsonParser parser, Taker taker) {
        long firstLine = parser.currentTokenLocation().getLineNr();
        JsonNode document = json.node(parser);
        return taker.take(document, firstLine, parser.currentLocation().getLineNr());
    }

    private InputRefusedException refused(@Nullable TokenStreamLocation location, String reason) {
        return new InputRefusedException(
                location == null
                        ? file.name() + ": " + reason
                        : "%s, line %d, character %d: %s"
                                .formatted(file.name(), location.getLineNr(), location.getColumnNr(), reason));
    }
}
