package dev.hotspots.labels;

import java.util.List;
import java.util.stream.Collectors;

/** Label files cannot be used; the message lists every mistake found in them, a line each. */
public final class LabelsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LabelsException(List<LabelMistake> mistakes) {
        super(mistakes.stream().map(LabelMistake::toString).collect(Collectors.joining("\n")));
    }
}
