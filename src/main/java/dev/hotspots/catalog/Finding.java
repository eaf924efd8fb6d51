package dev.hotspots.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Whether a condition holds, and by which stretches of text, in reading order. A condition about absence or about the
 * contact's details can hold without any.
 */
public record Finding(boolean holds, List<Span> spans) {

    static final Finding NOTHING = new Finding(false, List.of());
    static final Finding WITHOUT_TEXT = new Finding(true, List.of());

    public Finding {
        spans = List.copyOf(spans);
    }

    static Finding of(List<Span> spans) {
        return spans.isEmpty() ? NOTHING : new Finding(true, spans);
    }

    /** The first stretch in reading order. */
    public Optional<Span> first() {
        return spans.stream().findFirst();
    }
}
