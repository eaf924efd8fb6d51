package dev.hotspots.catalog;

import dev.hotspots.pattern.PatternMistakeException;
import dev.hotspots.pattern.TextPattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads the {@code service} sections. Of a setting that stands in several files the last one counts: a home's own file comes
 * last. Hours and scales are one setting each.
 */
final class ServiceReader {

    private final List<Section> sections;

    ServiceReader(List<Section> files) {
        this.sections =
                files.stream().flatMap(file -> file.section("service").stream()).toList();
    }

    Service service() {
        Service service = new Service(
                new HoursReader().desk(list(sections, "hours")), response(), settlement(), cases(), satisfaction());
        sections.forEach(Section::done);
        return service;
    }

    private Service.Response response() {
        List<Section> parts = parts("response");
        Service.Response plain = Service.PLAIN.response();
        Service.Response response = new Service.Response(
                variant(parts),
                wordings(parts, "automatic"),
                wordings(parts, "greetings"),
                Duration.ofSeconds(atLeast(
                        parts, "greeting_within_seconds", 0, plain.atOnce().toSeconds())),
                wordings(parts, "hand_over"),
                wordings(parts, "not_yet"),
                wordings(parts, "closing"));
        parts.forEach(Section::done);
        return response;
    }

    private static ResponseVariant variant(List<Section> parts) {
        return last(parts, "variant")
                .map(section -> {
                    String text = section.text("variant");
                    Optional<ResponseVariant> variant = ResponseVariant.named(text);
                    if (variant.isEmpty()) {
                        section.mistakeAt("variant", "'variant' is '" + text + "', expected one of " + variants());
                    }
                    return variant.orElse(ResponseVariant.CORE);
                })
                .orElse(ResponseVariant.CORE);
    }

    private static String variants() {
        List<String> ids = new ArrayList<>();
        for (ResponseVariant variant : ResponseVariant.values()) {
            ids.add(variant.id().replace('_', '-'));
        }
        return String.join(", ", ids);
    }

    private Service.Settlement settlement() {
        List<Section> parts = parts("settlement");
        Service.Settlement plain = Service.PLAIN.settlement();
        Service.Settlement settlement = new Service.Settlement(
                wordings(parts, "done"),
                wordings(parts, "chase"),
                Duration.ofHours(
                        atLeast(parts, "silence_hours", 1, plain.silence().toHours())),
                Duration.ofMinutes(
                        atLeast(parts, "follow_up_minutes", 0, plain.followUp().toMinutes())));
        parts.forEach(Section::done);
        return settlement;
    }

    private Service.Cases cases() {
        List<Section> parts = parts("cases");
        Service.Cases plain = Service.PLAIN.cases();
        Service.Cases cases = new Service.Cases(
                atLeast(parts, "link_days", 0, plain.linkDays()), atLeast(parts, "repeat_days", 1, plain.repeatDays()));
        parts.forEach(Section::done);
        return cases;
    }

    private Service.Satisfaction satisfaction() {
        List<Section> parts = parts("satisfaction");
        Service.Satisfaction satisfaction = new Service.Satisfaction(
                list(parts, "scales").stream().map(ServiceReader::scale).toList(),
                base(parts),
                wordings(parts, "invitations"),
                atLeast(parts, "fewest", 1, Service.PLAIN.satisfaction().fewest()));
        parts.forEach(Section::done);
        return satisfaction;
    }

    private static Service.Satisfaction.Base base(List<Section> parts) {
        return last(parts, "rating_rate_of")
                .map(section -> {
                    String text = section.text("rating_rate_of");
                    if (!text.equals("served") && !text.equals("invited")) {
                        section.mistakeAt(
                                "rating_rate_of", "'rating_rate_of' is '" + text + "', expected served or invited");
                    }
                    return text.equals("invited")
                            ? Service.Satisfaction.Base.INVITED
                            : Service.Satisfaction.Base.SERVED;
                })
                .orElse(Service.Satisfaction.Base.SERVED);
    }

    private static Service.Satisfaction.Scale scale(Section section) {
        Map<String, Integer> levels = new HashMap<>();
        Optional<Section> values = section.section("levels");
        if (values.isEmpty()) {
            section.mistake("'levels' is missing");
        }
        values.ifPresent(some -> {
            for (String text : some.keys()) {
                int level = some.number(text, 1);
                if (level < 1 || level > 5) {
                    some.mistakeAt(text, "level " + level + " of '" + text + "', expected 1 to 5");
                }
                levels.put(text, level);
            }
        });
        Service.Satisfaction.Scale scale =
                new Service.Satisfaction.Scale(Set.copyOf(section.texts("channels")), levels);
        section.done();
        return scale;
    }

    private List<Section> parts(String key) {
        return sections.stream()
                .flatMap(section -> section.section(key).stream())
                .toList();
    }

    private static Optional<Section> last(List<Section> sections, String key) {
        return sections.stream()
                .filter(section -> section.node(key).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static int atLeast(List<Section> parts, String key, int least, long otherwise) {
        int plain = Math.toIntExact(otherwise);
        return last(parts, key)
                .map(section -> {
                    int number = section.number(key, plain);
                    if (number < least) {
                        section.mistakeAt(key, "'" + key + "' is " + number + ", expected " + least + " or more");
                        return plain;
                    }
                    return number;
                })
                .orElse(plain);
    }

    private static List<Section> list(List<Section> sections, String key) {
        return lastOf(sections, key, Section::sections).orElse(List.of());
    }

    private static Wordings wordings(List<Section> parts, String key) {
        return lastOf(parts, key, ServiceReader::patterns).map(Wordings::new).orElse(Wordings.NONE);
    }

    private static List<TextPattern> patterns(Section section, String key) {
        List<TextPattern> patterns = new ArrayList<>();
        for (String regex : section.texts(key)) {
            try {
                patterns.add(TextPattern.of(regex));
            } catch (PatternMistakeException e) {
                section.mistakeAt(key, "pattern '" + regex + "' cannot be read: " + e.getMessage());
            }
        }
        return patterns;
    }

    private static <T> Optional<T> lastOf(List<Section> parts, String key, BiFunction<Section, String, T> reader) {
        return last(parts, key).map(section -> reader.apply(section, key));
    }
}
