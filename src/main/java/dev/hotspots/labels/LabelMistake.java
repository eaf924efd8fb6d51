package dev.hotspots.labels;

import dev.hotspots.conversation.Origin;

/** Something wrong in a label file; the message says what was found and what was expected. */
public record LabelMistake(Origin at, String message) {

    @Override
    public String toString() {
        return at.file() + ", line " + at.line() + ": " + message;
    }
}
