package dev.hotspots.catalog;

import java.util.List;

/**
 * Reads the {@code service} sections. Of a part that stands in several files the last one counts, whole: a home's own file comes
 * last.
 */
final class ServiceReader {

    private final List<Section> sections;

    ServiceReader(List<Section> files) {
        this.sections =
                files.stream().flatMap(file -> file.section("service").stream()).toList();
    }

    Service service() {
        Service service = new Service(new HoursReader().desk(lists("hours")));
        sections.forEach(Section::done);
        return service;
    }

    /** The maps of the last list under a key. */
    private List<Section> lists(String key) {
        return sections.stream()
                .filter(section -> section.has(key))
                .map(section -> section.sections(key))
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }
}
