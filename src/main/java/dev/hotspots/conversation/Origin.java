package dev.hotspots.conversation;

/**
 * Where something stands in the input: the file as given, and the physical line its record begins on, counted from 1.
 */
public record Origin(String file, long line) {

    public Origin {
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " of " + file + ", expected 1 or more");
        }
    }
}
