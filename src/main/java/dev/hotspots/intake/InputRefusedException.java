package dev.hotspots.intake;

import java.util.List;

/** The input as a whole cannot be used; the message says for each problem where, what was found and what was expected. */
public final class InputRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputRefusedException(List<String> problems) {
        super(String.join("\n", problems));
    }

    public InputRefusedException(String problem) {
        this(List.of(problem));
    }
}
