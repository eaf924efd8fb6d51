package dev.hotspots.complaint;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.SubIssue;
import dev.hotspots.catalog.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Points of the natures: those given to the nature itself and those given to its sub-issues. Ties are broken in the order
 * of {@link Nature}; where no rule spoke, the nature is {@link Nature#OTHER}.
 */
final class NatureScores {

    private static final double WORTH_NAMING = 2;

    private final Map<Nature, Double> points = new EnumMap<>(Nature.class);
    private final List<SubIssue> subIssues;
    private final List<Nature> ranked;

    private NatureScores(Tally tally, Catalog catalog) {
        for (Nature nature : Nature.values()) {
            points.put(nature, tally.points(Dimension.NATURE, nature));
        }
        Map<String, Double> ofSubIssues = tally.values(Dimension.SUB_ISSUE);
        subIssues = ofSubIssues.keySet().stream()
                .filter(id -> ofSubIssues.getOrDefault(id, 0.0) > 0)
                .flatMap(id -> catalog.subIssue(id).stream())
                .sorted(Comparator.comparingDouble((SubIssue issue) -> -ofSubIssues.getOrDefault(issue.id(), 0.0))
                        .thenComparingInt(catalog.subIssues()::indexOf))
                .toList();
        subIssues.forEach(
                issue -> points.merge(issue.nature(), ofSubIssues.getOrDefault(issue.id(), 0.0), Double::sum));
        ranked = new ArrayList<>(List.of(Nature.values()));
        ranked.sort(Comparator.comparingDouble((Nature nature) -> -of(nature)));
    }

    static NatureScores of(Tally tally, Catalog catalog) {
        return new NatureScores(tally, catalog);
    }

    private double of(Nature nature) {
        return points.getOrDefault(nature, 0.0);
    }

    Nature primary() {
        return of(ranked.get(0)) > 0 ? ranked.get(0) : Nature.OTHER;
    }

    List<Nature> secondary() {
        Nature primary = primary();
        return ranked.stream()
                .filter(nature -> nature != primary && of(nature) >= WORTH_NAMING)
                .toList();
    }

    /** Points by which the primary nature leads. */
    double margin() {
        return of(ranked.get(0)) - of(ranked.get(1));
    }

    Optional<SubIssue> subIssue(Nature nature) {
        return subIssues.stream().filter(issue -> issue.nature() == nature).findFirst();
    }
}
