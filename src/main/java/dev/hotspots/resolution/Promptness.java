package dev.hotspots.resolution;

import dev.hotspots.catalog.ResponseVariant;
import dev.hotspots.catalog.Service;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many questions of a contact were answered promptly, as a {@link ResponseVariant} counts them. What has no time is not
 * counted.
 *
 * @param variant by which is counted
 * @param questions rounds, messages, or the contact itself (then 0 or 1)
 * @param prompt of them answered within the variant's limit
 */
public record Promptness(ResponseVariant variant, int questions, int prompt) {

    public Promptness {
        if (prompt < 0 || prompt > questions) {
            throw new IllegalArgumentException(prompt + " of " + questions + " questions, expected a part of them");
        }
    }

    /** Counts by a desk's terms; the window of the variant is on the wall clock of the zone. */
    public static Promptness of(Turns turns, Service.Response terms, ZoneId zone) {
        Counting counting = new Counting(turns, terms, zone);
        return switch (terms.variant().unit()) {
            case ROUND -> counting.rounds();
            case MESSAGE -> counting.messages();
            case SESSION -> counting.session();
            case FIRST -> counting.first();
        };
    }

    private record Counting(Turns turns, Service.Response terms, ZoneId zone) {

        Promptness rounds() {
            return sum(inWindow(all()));
        }

        /** Every customer message from the first question on. */
        Promptness messages() {
            List<Turns.Round> all = all();
            return all.isEmpty()
                    ? count(0, 0)
                    : sum(inWindow(IntStream.range(all.get(0).question(), turns.size())
                            .filter(turns::isCustomer)
                            .mapToObj(question -> new Turns.Round(
                                    question,
                                    turns.replyAfter(question, terms.variant().botsReply())))
                            .toList()));
        }

        Promptness session() {
            Promptness rounds = rounds();
            return rounds.questions() == 0 ? rounds : count(1, rounds.prompt() == rounds.questions() ? 1 : 0);
        }

        Promptness first() {
            return sum(inWindow(all().stream().limit(1).toList()));
        }

        private List<Turns.Round> all() {
            return turns.rounds(terms.variant().botsReply());
        }

        private List<Turns.Round> inWindow(List<Turns.Round> rounds) {
            return rounds.stream().filter(this::counts).toList();
        }

        private boolean counts(Turns.Round round) {
            Instant asked = turns.message(round.question()).sentAt();
            return asked != null
                    && terms.variant().counts(asked.atZone(zone).toLocalTime())
                    && (!round.isAnswered() || turns.message(round.reply()).sentAt() != null)
                    && (round.isAnswered() || terms.variant().closingThanksCounts() || !isClosing(round));
        }

        /** Whether all that is left unanswered asks for no reply. */
        private boolean isClosing(Turns.Round round) {
            return turns.isCustomer(round.question())
                    && IntStream.range(round.question(), turns.size())
                            .filter(turns::isCustomer)
                            .allMatch(index ->
                                    terms.closing().in(turns.message(index).text()));
        }

        private Promptness sum(List<Turns.Round> rounds) {
            int prompt = 0;
            for (Turns.Round round : rounds) {
                prompt += turns.waited(round.question(), round.reply())
                                .filter(waited ->
                                        waited.compareTo(terms.variant().limit()) <= 0)
                                .isPresent()
                        ? 1
                        : 0;
            }
            return count(rounds.size(), prompt);
        }

        private Promptness count(int questions, int prompt) {
            return new Promptness(terms.variant(), questions, prompt);
        }
    }
}
