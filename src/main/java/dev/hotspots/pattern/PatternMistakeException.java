package dev.hotspots.pattern;

/** A regular expression that cannot be read; the message says why. */
public final class PatternMistakeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PatternMistakeException(String description, Throwable cause) {
        super(description, cause);
    }
}
