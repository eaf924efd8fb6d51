package dev.hotspots.profile;

import java.util.List;

/** Profiles that cannot be used; the message lists every mistake found in them, with file and line. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProfileException(List<String> mistakes) {
        super(String.join("\n", mistakes));
    }
}
