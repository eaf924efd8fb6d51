package dev.hotspots.facts;

/** The facts cannot be written or read: disk, permissions or a damaged file. */
public final class FactsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactsException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
