package dev.hotspots.cli;

/** The command was given something it cannot work with. */
final class BadUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadUsageException(String message) {
        super(message);
    }
}
