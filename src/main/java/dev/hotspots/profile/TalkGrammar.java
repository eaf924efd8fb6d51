package dev.hotspots.profile;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a whole conversation stands in one text: a line that one of the patterns matches begins a message, the lines up to the next
 * one are its text. What stands before the first is a message of nobody.
 *
 * <p>A pattern names the groups {@code sender}, {@code date}, {@code time} and {@code text} (the rest of the line, for
 * conversations with a message a line). Without a sender it is the line before that names the sender; without a date the one of the
 * message before holds.
 *
 * @param skips lines that belong to no message: separators, read receipts
 * @param notices lines that are a message of nobody by themselves
 * @param notSenders patterns of what looks like a sender but is not (地址: ...)
 * @param recurring whether a sender nobody knows must begin at least two lines of the text: a name in a conversation without times is
 *     otherwise not to be told from the beginning of a sentence
 */
public record TalkGrammar(
        List<Pattern> begins,
        List<Pattern> skips,
        List<Pattern> notices,
        List<Pattern> notSenders,
        boolean recurring,
        SpeakerNames speakers) {

    private static final int LONGEST_SENDER = 64;

    public TalkGrammar {
        begins = List.copyOf(begins);
        skips = List.copyOf(skips);
        notices = List.copyOf(notices);
        notSenders = List.copyOf(notSenders);
    }

    /** The messages of a text in their order; messages without text are left out. */
    public List<Utterance> split(String text) {
        List<String> lines = text.lines().toList();
        List<Optional<Beginning>> beginnings =
                lines.stream().map(this::beginning).toList();
        Map<String, Integer> occurrences = new HashMap<>();
        beginnings.forEach(found -> found.ifPresent(one -> occurrences.merge(one.sender, 1, Integer::sum)));
        Talk talk = new Talk();
        for (int i = 0; i < lines.size(); i++) {
            Beginning beginning = beginnings.get(i).orElse(null);
            if (beginning != null && isSender(beginning.sender, occurrences)) {
                talk.begin(beginning, i, true);
            } else if (any(notices, lines.get(i))) {
                talk.begin(new Beginning("", "", "", lines.get(i).strip()), i, false);
            } else if (!any(skips, lines.get(i))) {
                talk.add(recurring ? withoutBlank(lines.get(i)) : lines.get(i), i);
            }
        }
        return talk.ended();
    }

    /** Whether a text begins a message anywhere. */
    public boolean isTalk(String text) {
        return text.lines().anyMatch(line -> beginning(line).isPresent());
    }

    private record Beginning(String sender, String date, String time, String text) {}

    private Optional<Beginning> beginning(String line) {
        for (Pattern pattern : begins) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                String sender = group(matcher, "sender");
                return sender.length() > LONGEST_SENDER
                        ? Optional.empty()
                        : Optional.of(new Beginning(
                                sender, group(matcher, "date"), group(matcher, "time"), group(matcher, "text")));
            }
        }
        return Optional.empty();
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.pattern().namedGroups().containsKey(name)) {
            return "";
        }
        String group = matcher.group(name);
        return group == null ? "" : group.strip();
    }

    private boolean isSender(String name, Map<String, Integer> occurrences) {
        if (name.isEmpty() || !recurring || speakers.stated(name).isPresent()) {
            return true;
        }
        return occurrences.getOrDefault(name, 0) > 1
                && notSenders.stream()
                        .noneMatch(pattern -> pattern.matcher(name).find());
    }

    private static boolean any(List<Pattern> patterns, String line) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(line).find());
    }

    /** In a conversation with a message a line, every line begins with a blank. */
    private static String withoutBlank(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }

    /** Messages while they are read line by line. */
    private static final class Talk {

        private final List<Utterance> ended = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private String sender = "";
        private String date = "";
        private String time = "";
        private int line;

        void begin(Beginning beginning, int at, boolean namedBefore) {
            String named = beginning.sender;
            if (namedBefore && named.isEmpty() && !lines.isEmpty()) {
                named = lines.remove(lines.size() - 1).strip();
            }
            end();
            sender = named;
            date = beginning.date.isEmpty() ? date : beginning.date;
            time = beginning.time;
            line = at;
            if (!beginning.text.isEmpty()) {
                lines.add(beginning.text);
            }
        }

        void add(String text, int at) {
            if (lines.isEmpty() && sender.isEmpty()) {
                line = at;
            }
            lines.add(text);
        }

        List<Utterance> ended() {
            end();
            return ended;
        }

        private void end() {
            String text = String.join("\n", lines).strip();
            lines.clear();
            if (!text.isEmpty()) {
                ended.add(new Utterance(sender, date, time, text, line));
            }
        }
    }
}
