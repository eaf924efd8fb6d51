package dev.hotspots.satisfaction;

import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a customer rated in a contact. The export's column counts; where it is empty, survey lines in the text do
 * ({@code 客户评价为是,非常满意}), of several the last one.
 *
 * @param first the earliest; empty without a rating
 * @param last the one that counts; empty without a rating
 * @param unread what the column says on a scale that is not known; empty otherwise
 * @param invited whether a line asks the customer for a rating
 */
public record Ratings(Optional<Rating> first, Optional<Rating> last, String unread, boolean invited) {

    private static final Pattern SURVEY =
            Pattern.compile("评价为[:： ]?(?:(?:是|否)[,，]?)?(非常满意|很满意|满意|一般|非常不满意|很不满意|不满意|失望)");

    /** The ratings of a contact, read on the scales of a desk. */
    public static Ratings of(Contact contact, Service.Satisfaction terms) {
        String exported = contact.details().rating().strip();
        boolean invited = contact.messages().stream()
                .anyMatch(message -> message.speaker() != Speaker.CUSTOMER
                        && terms.invitations().in(message.text()));
        List<Rating> surveyed = surveyed(contact, terms);
        if (exported.isEmpty()) {
            return new Ratings(first(surveyed), last(surveyed), "", invited);
        }
        Optional<Rating> column = parse(exported, contact, terms);
        return column.isEmpty()
                ? new Ratings(Optional.empty(), Optional.empty(), exported, invited)
                : new Ratings(first(surveyed).or(() -> column), column, "", invited);
    }

    private static Optional<Rating> first(List<Rating> ratings) {
        return ratings.stream().findFirst();
    }

    private static Optional<Rating> last(List<Rating> ratings) {
        return ratings.stream().reduce((earlier, later) -> later);
    }

    private static List<Rating> surveyed(Contact contact, Service.Satisfaction terms) {
        return contact.messages().stream()
                .filter(message -> message.speaker() == Speaker.SYSTEM)
                .map(Message::text)
                .map(SURVEY::matcher)
                .filter(Matcher::find)
                .flatMap(matcher -> parse(matcher.group(1), contact, terms).stream())
                .toList();
    }

    private static Optional<Rating> parse(String text, Contact contact, Service.Satisfaction terms) {
        return terms.scales().stream()
                .filter(scale -> scale.isFor(contact.details().channel()))
                .flatMap(scale -> Optional.ofNullable(scale.levels().get(text)).stream())
                .map(Rating::new)
                .findFirst()
                .or(() -> Rating.parse(text));
    }
}
