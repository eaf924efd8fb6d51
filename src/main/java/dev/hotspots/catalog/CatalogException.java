package dev.hotspots.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** The catalog cannot be used; the message lists every mistake found in it, a line each. */
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CatalogException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    }
}
