package dev.hotspots.catalog;

/** Something wrong in a catalog file. */
public record Mistake(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + message;
    }
}
