package dev.hotspots.intake;

import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON object out of a text that may be anything. Reasons name the place in the line and never quote the text. */
final class JsonText {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 64;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(Limits.USUAL.lineBytes())
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonNode object(String text) throws BadRow {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = mapper.createParser(json)) {
            JsonNode object = mapper.readTree(parser);
            if (object == null || !object.isObject()) {
                throw new BadRow("", "not a JSON object, expected one contact in {}");
            }
            if (parser.nextToken() != null) {
                throw new BadRow("", "more behind the JSON object, expected one contact a line");
            }
            return object;
        } catch (JacksonException e) {
            throw new BadRow("", reason(e));
        }
    }

    /** A parser of many documents. */
    JsonParser parser(Reader text) {
        return mapper.createParser(text);
    }

    /** The document a parser stands at the beginning of. */
    JsonNode node(JsonParser parser) {
        return mapper.readTree(parser);
    }

    private static String reason(JacksonException e) {
        long character = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        if (e instanceof StreamConstraintsException) {
            return "JSON nested deeper than %d levels, or a number of more than %d digits"
                    .formatted(DEEPEST, LONGEST_NUMBER);
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return "JSON ends too early, at character " + character;
        }
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                ? "a JSON key occurs twice in one object, at character " + character
                : "not valid JSON at character " + character;
    }
}
