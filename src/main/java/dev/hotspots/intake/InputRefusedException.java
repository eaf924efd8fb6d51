package dev.hotspots.intake;

import java.util.List;

/** Input that is unusable as a whole; every reason says where, what was found and what was expected. */
public final class InputRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<String> reasons;

    /** The message lists the reasons, a line each. */
    public InputRefusedException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public InputRefusedException(String reason) {
        this(List.of(reason));
    }

    public List<String> reasons() {
        return reasons;
    }
}
