package dev.hotspots.intake;

import dev.hotspots.conversation.Speaker;
import dev.hotspots.profile.Column;
import dev.hotspots.profile.Heading;
import dev.hotspots.profile.Profile;
import dev.hotspots.profile.Profiles;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A profile proposed for a table nobody knows, from its headings and first rows: a heading that a shipped profile knows means what it
 * means there; what is left open is told from the values. Nothing is certain; what is a guess says so in a comment.
 */
public final class ProfileProposal {

    private static final Map<Column, List<String>> HINTS = Map.of(
            Column.CONTACT_ID, List.of("会话", "对话", "session", "conversation", "chat", "ticket", "id"),
            Column.SENT_AT, List.of("时间", "time", "date", "at"),
            Column.SPEAKER, List.of("角色", "发送", "sender", "role", "from", "type", "author"),
            Column.TEXT, List.of("内容", "消息", "话", "text", "message", "body", "content"));

    private static final String BLOCK =
            "'^(?P<sender>\\S.*?) ?(?P<time>[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)\\s*$'";
    private static final int MOST_SPEAKERS = 12;

    private final TableSample sample;
    private final Profiles known;
    private final Map<Column, String> columns = new EnumMap<>(Column.class);
    private final Map<Column, String> doubts = new EnumMap<>(Column.class);

    private ProfileProposal(TableSample sample, Profiles known) {
        this.sample = sample;
        this.known = known;
    }

    /**
     * The proposal as the text of a profile file.
     *
     * @param id the profile's id
     */
    public static String of(TableSample sample, Profiles known, String id) {
        ProfileProposal proposal = new ProfileProposal(sample, known);
        proposal.takeKnownNames();
        proposal.guessTheRest();
        return proposal.yaml(id);
    }

    private void takeKnownNames() {
        Profile canonical = known.first(Profile.Form.TABLE).orElseThrow();
        Set<String> taken = new HashSet<>();
        canonical
                .columns()
                .forEach((column, templates) -> templates.stream()
                        .flatMap(template -> template.names().stream())
                        .flatMap(name -> sample.headings().stream()
                                .filter(heading -> Heading.key(heading).equals(Heading.key(name))))
                        .filter(taken::add)
                        .findFirst()
                        .ifPresent(heading -> columns.put(column, heading)));
    }

    private void guessTheRest() {
        Profile canonical = known.first(Profile.Form.TABLE).orElseThrow();
        guess(
                Column.SPEAKER,
                heading -> sample.share(
                                heading,
                                value -> canonical.speakers().stated(value).isPresent())
                        > 0.2,
                "its values name speakers");
        guess(Column.SENT_AT, heading -> sample.share(heading, ProfileProposal::isTime) > 0.8, "its values are times");
        guess(Column.TEXT, heading -> heading.equals(sample.longest(free())), "its values are the longest");
        guess(
                Column.CONTACT_ID,
                heading -> hinted(Column.CONTACT_ID, heading) && sample.filled(heading) > 0.9,
                "its name suggests it");
        guess(
                Column.SPEAKER,
                heading -> hinted(Column.SPEAKER, heading)
                        && sample.distinct(heading).size() <= MOST_SPEAKERS,
                "its name suggests it and it has few values");
    }

    private List<String> free() {
        return sample.headings().stream()
                .filter(heading -> !heading.isBlank() && !columns.containsValue(heading))
                .toList();
    }

    private void guess(Column column, Predicate<String> fits, String because) {
        if (columns.containsKey(column)) {
            return;
        }
        free().stream().filter(fits).findFirst().ifPresent(heading -> {
            columns.put(column, heading);
            doubts.put(column, because);
        });
    }

    private static boolean hinted(Column column, String heading) {
        String key = Heading.key(heading);
        return HINTS.getOrDefault(column, List.of()).stream().anyMatch(key::contains);
    }

    private static boolean isTime(String value) {
        try {
            new TimeReader(ZoneOffset.UTC).read(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean isConversation() {
        String text = columns.get(Column.TEXT);
        return text != null
                && sample.share(
                                text,
                                value -> value.lines().count() > 1
                                        && value.lines().anyMatch(ProfileProposal::begins))
                        > 0.5;
    }

    private static boolean begins(String line) {
        return line.strip().matches("\\S.*?\\d{4}[-/]\\d{1,2}[-/]\\d{1,2} \\d{1,2}:\\d{2}(:\\d{2})?");
    }

    private String yaml(String id) {
        boolean talk = isConversation();
        List<String> lines = new ArrayList<>();
        lines.add("# Proposed from " + sample.headings().size() + " headings and " + sample.rows()
                + " rows; look through it.");
        lines.add("id: " + quoted(id));
        lines.add("about: " + quoted(id));
        lines.add("form: table");
        lines.add("detect: ["
                + columns.values().stream()
                        .distinct()
                        .map(ProfileProposal::quoted)
                        .collect(Collectors.joining(", ")) + "]");
        lines.add("columns:");
        for (Column column : Column.values()) {
            Optional.ofNullable(columns.get(column))
                    .filter(heading ->
                            !(talk && Set.of(Column.SPEAKER, Column.SENT_AT).contains(column)))
                    .ifPresent(heading -> lines.add("  " + column.id() + ": " + quoted(heading) + doubt(column)));
        }
        List.of(Column.CONTACT_ID, Column.TEXT, Column.SPEAKER).stream()
                .filter(column -> !columns.containsKey(column) && !(talk && column == Column.SPEAKER))
                .forEach(column -> lines.add("  # UNSURE: no column looks like " + column.id() + ", which is needed"));
        lines.addAll(talk ? talk() : speakers());
        sample.headings().stream()
                .filter(heading -> !heading.isBlank() && !columns.containsValue(heading))
                .forEach(heading -> lines.add("# not read: " + Excerpt.of(heading, 60)));
        return String.join("\n", lines) + "\n";
    }

    private String doubt(Column column) {
        return doubts.containsKey(column) ? "  # UNSURE: " + doubts.get(column) : "";
    }

    private List<String> talk() {
        return List.of(
                "speakers:",
                "  # UNSURE: who is the customer? Names, or patterns between slashes.",
                "  customer: [客户, 买家, 访客]",
                "  bot: ['/机器人/']",
                "  system: [系统]",
                "  otherwise: agent",
                "talk:",
                "  begins: [" + BLOCK + "]");
    }

    private List<String> speakers() {
        String heading = columns.get(Column.SPEAKER);
        if (heading == null) {
            return List.of("fixed: {speaker: customer}  # UNSURE: no column says who speaks");
        }
        Map<Speaker, Set<String>> named = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        Profile canonical = known.first(Profile.Form.TABLE).orElseThrow();
        for (String value : sample.distinct(heading)) {
            canonical
                    .speakers()
                    .stated(value)
                    .ifPresentOrElse(
                            speaker -> named.computeIfAbsent(speaker, s -> new LinkedHashSet<>())
                                    .add(value),
                            () -> unknown.add(value));
        }
        List<String> lines = new ArrayList<>(List.of("speakers:"));
        named.forEach((speaker, values) -> lines.add("  " + speaker.id() + ": ["
                + values.stream().map(ProfileProposal::quoted).collect(Collectors.joining(", ")) + "]"));
        if (!unknown.isEmpty()) {
            lines.add("  # UNSURE: who are these? Put each under customer, agent, bot or system.");
            unknown.stream().limit(MOST_SPEAKERS).forEach(value -> lines.add("  #   " + Excerpt.of(value, 40)));
            lines.add("  otherwise: agent");
        }
        return named.isEmpty() && unknown.isEmpty() ? List.of() : lines;
    }

    /** A text as YAML takes it, whatever is in it. */
    private static String quoted(String text) {
        return "'" + text.replaceAll("\\p{Cntrl}", " ").replace("'", "''") + "'";
    }
}
