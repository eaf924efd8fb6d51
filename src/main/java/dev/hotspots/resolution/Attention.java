package dev.hotspots.resolution;

import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How much a customer had to press, and whether the desk came back by itself.
 *
 * @param chases customer messages after the first one that press for progress
 * @param handoffs how often the human changed
 * @param proactive whether an agent came back within two hours; empty for what is no logistics complaint
 */
public record Attention(int chases, int handoffs, Optional<Proactive> proactive) {

    private static final Duration SOON = Duration.ofHours(2);

    /** What a logistics complaint shows of the contact within two hours of the customer's first message. */
    public enum Proactive {
        /** Settled or followed up unasked within two hours. */
        YES("两小时内主动联系"),
        /** Nothing of that kind in the contact; a call would not be seen. */
        NOT_SEEN("记录中未见"),
        /** The two hours are not over at as-of. */
        NOT_DUE("未到时限"),
        /** No times. */
        NOT_MEASURABLE("无法计量");

        private final String zh;

        Proactive(String zh) {
            this.zh = zh;
        }

        /** The word of the facts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String zh() {
            return zh;
        }
    }

    /**
     * Looks at a contact.
     *
     * @param logistics whether it is a logistics complaint
     */
    public static Attention of(
            Contact contact,
            Turns turns,
            Service.Settlement terms,
            Resolution resolution,
            boolean logistics,
            Instant asOf) {
        return new Attention(
                chases(turns, terms),
                turns.handoffs(),
                logistics
                        ? Optional.of(proactive(contact, new FollowUps(contact, turns, terms), resolution, asOf))
                        : Optional.empty());
    }

    private static int chases(Turns turns, Service.Settlement terms) {
        int chases = 0;
        boolean first = true;
        for (int i = 0; i < turns.size(); i++) {
            if (turns.isCustomer(i)) {
                chases += !first && terms.chase().in(turns.message(i).text()) ? 1 : 0;
                first = false;
            }
        }
        return chases;
    }

    private static Proactive proactive(Contact contact, FollowUps followUps, Resolution resolution, Instant asOf) {
        Optional<Instant> opened = contact.openedAt();
        if (opened.isEmpty()) {
            return Proactive.NOT_MEASURABLE;
        }
        Instant limit = opened.get().plus(SOON);
        boolean settled = resolution instanceof Resolution.Resolved resolved
                && !resolved.at().isAfter(limit);
        if (settled
                || followUps
                        .firstAfter(0, opened.get())
                        .filter(at -> !at.isAfter(limit))
                        .isPresent()) {
            return Proactive.YES;
        }
        return limit.isAfter(asOf) ? Proactive.NOT_DUE : Proactive.NOT_SEEN;
    }
}
