package dev.hotspots.satisfaction;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A customer's own rating on five levels: 1 very dissatisfied, 2 dissatisfied, 3 so-so, 4 satisfied, 5 very satisfied. Read
 * from the export's column (digits 1 to 5 or the words) or, where that is empty, from the last survey line in the text
 * ({@code 客户评价为是,非常满意}).
 */
public record Rating(int level) {

    private static final Map<String, Integer> WORDS =
            Map.of("非常满意", 5, "很满意", 5, "满意", 4, "一般", 3, "不满意", 2, "很不满意", 1, "非常不满意", 1);
    private static final Pattern SURVEY = Pattern.compile("评价为[:： ]?(?:(?:是|否)[,，]?)?(非常满意|很满意|满意|一般|非常不满意|很不满意|不满意)");
    private static final int SATISFIED_FROM = 4;

    public Rating {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("rating " + level + ", expected 1 to 5");
        }
    }

    /** Levels 4 and 5, the top two boxes. */
    public boolean satisfied() {
        return level >= SATISFIED_FROM;
    }

    /** The contact's rating; empty when it has none or one on a scale that is not known. */
    public static Optional<Rating> of(Contact contact) {
        String exported = contact.details().rating().strip();
        return exported.isEmpty() ? surveyed(contact.messages()) : parse(exported);
    }

    private static Optional<Rating> surveyed(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.speaker() == Speaker.SYSTEM)
                .map(message -> SURVEY.matcher(message.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .reduce((first, second) -> second)
                .flatMap(Rating::parse);
    }

    private static Optional<Rating> parse(String text) {
        if (text.matches("[1-5](\\.0)?")) {
            return Optional.of(new Rating(text.charAt(0) - '0'));
        }
        return Optional.ofNullable(WORDS.get(text)).map(Rating::new);
    }
}
