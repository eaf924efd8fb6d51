package dev.hotspots.catalog;

import dev.hotspots.clock.ServiceDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How service is measured: what a desk agrees with its customers and its platform, not what their words mean.
 *
 * @param desk when it is staffed
 * @param response what counts as a reply
 * @param settlement what counts as settled, chased and followed up
 * @param cases how contacts belong together
 * @param satisfaction how ratings are read
 */
public record Service(
        ServiceDesk desk, Response response, Settlement settlement, Cases cases, Satisfaction satisfaction) {

    /** Terms without words of their own: no automatic replies, hand-overs or settlements are recognized. */
    public static final Service PLAIN = new Service(
            new ServiceDesk(List.of()),
            new Response(
                    ResponseVariant.CORE,
                    Wordings.NONE,
                    Wordings.NONE,
                    Duration.ofSeconds(1),
                    Wordings.NONE,
                    Wordings.NONE,
                    Wordings.NONE),
            new Settlement(Wordings.NONE, Wordings.NONE, Duration.ofDays(3), Duration.ofMinutes(10)),
            new Cases(7, 7),
            new Satisfaction(List.of(), Satisfaction.Base.SERVED, Wordings.NONE, 5));

    /**
     * What counts as a reply.
     *
     * @param automatic what an agent's account says by itself, whenever it says it
     * @param greetings what it says by itself if it says it at once
     * @param atOnce the longest time after the message before that is at once
     * @param handOver system lines by which a human takes over
     * @param notYet system lines that sound so but only announce it
     * @param closing customer messages that ask for no reply
     */
    public record Response(
            ResponseVariant variant,
            Wordings automatic,
            Wordings greetings,
            Duration atOnce,
            Wordings handOver,
            Wordings notYet,
            Wordings closing) {}

    /**
     * What counts as settled, chased and followed up.
     *
     * @param done an agent's words that something was settled
     * @param chase a customer's words that press for progress
     * @param silence without a word from the customer after a settlement, from which on it counts as accepted
     * @param followUp the least pause before an agent's unasked message by which it is a follow-up and not the same breath
     */
    public record Settlement(Wordings done, Wordings chase, Duration silence, Duration followUp) {}

    /**
     * How contacts belong together.
     *
     * @param linkDays most days between contacts of the same customer and nature that are one case
     * @param repeatDays within which a further contact of a case makes the one before not settled at first contact
     */
    public record Cases(int linkDays, int repeatDays) {}

    /**
     * How ratings are read.
     *
     * @param scales by channel, beside the levels 1 to 5 and their words
     * @param base whom the rating rate is a share of
     * @param invitations lines by which a customer is asked for a rating
     * @param fewest ratings below which no rate is printed
     */
    public record Satisfaction(List<Scale> scales, Base base, Wordings invitations, int fewest) {

        public Satisfaction {
            scales = List.copyOf(scales);
        }

        /** Whom the rating rate is a share of. */
        public enum Base {
            /** Contacts in which a human replied. */
            SERVED,
            /** Contacts in which the customer was asked for a rating, or gave one. */
            INVITED
        }

        /**
         * A scale of one's own.
         *
         * @param channels whose ratings are on it; empty for all
         * @param levels 1 to 5 by what the export says
         */
        public record Scale(Set<String> channels, Map<String, Integer> levels) {

            public Scale {
                channels = Set.copyOf(channels);
                levels = Map.copyOf(levels);
            }

            public boolean isFor(String channel) {
                return channels.isEmpty() || channels.contains(channel);
            }
        }
    }
}
