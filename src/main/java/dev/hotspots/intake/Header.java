package dev.hotspots.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a file is which.
 *
 * @param positions counted from 0
 * @param width how many fields a record has
 */
public record Header(Map<Column, Integer> positions, int width) {

    private static final int NAMES_SHOWN = 40;

    public Header {
        positions = Map.copyOf(positions);
    }

    /** The names of a header line, in any order; those that mean no column are left out. */
    static Header of(List<String> names) {
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        for (int i = 0; i < names.size(); i++) {
            int position = i;
            Column.named(names.get(i)).ifPresent(column -> positions.putIfAbsent(column, position));
        }
        return new Header(positions, names.size());
    }

    /** Names that mean no column: not read. */
    static List<String> ignored(List<String> names) {
        return names.stream()
                .filter(name -> Column.named(name).isEmpty())
                .map(name -> Excerpt.of(name, 40))
                .toList();
    }

    /** What keeps a file with this header line from being read; empty when nothing does. */
    static Optional<String> fault(List<String> names) {
        List<String> faults = new ArrayList<>();
        missing(names).ifPresent(faults::add);
        faults.addAll(doubled(names));
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of("%s; found: %s; expected at least %s"
                        .formatted(String.join(", ", faults), shown(names), ids(Column.REQUIRED)));
    }

    private static Optional<String> missing(List<String> names) {
        Header header = of(names);
        List<String> missing = Column.REQUIRED.stream()
                .filter(column -> !header.positions.containsKey(column))
                .map(column -> "'" + column.id() + "'")
                .toList();
        return switch (missing.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("column " + missing.get(0) + " is missing");
            default -> Optional.of("columns " + String.join(", ", missing) + " are missing");
        };
    }

    private static List<String> doubled(List<String> names) {
        Map<Column, List<String>> byColumn = new EnumMap<>(Column.class);
        for (String name : names) {
            Column.named(name)
                    .ifPresent(column -> byColumn.computeIfAbsent(column, c -> new ArrayList<>())
                            .add("'" + Excerpt.of(name, 40) + "'"));
        }
        return byColumn.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> "columns %s all mean %s"
                        .formatted(
                                String.join(", ", entry.getValue()),
                                entry.getKey().id()))
                .toList();
    }

    private static String shown(List<String> names) {
        String shown = names.stream()
                .limit(NAMES_SHOWN)
                .map(name -> Excerpt.of(name, 40))
                .collect(Collectors.joining(", "));
        return names.size() > NAMES_SHOWN ? shown + ", and " + (names.size() - NAMES_SHOWN) + " more" : shown;
    }

    private static String ids(List<Column> columns) {
        return columns.stream().map(Column::id).collect(Collectors.joining(", "));
    }
}
