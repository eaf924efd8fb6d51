package dev.hotspots.learned;

/** A file of weights cannot be used; the message says where, what was found and what was expected. */
public final class WeightsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WeightsException(String message) {
        super(message);
    }
}
