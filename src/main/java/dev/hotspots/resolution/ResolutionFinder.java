package dev.hotspots.resolution;

import dev.hotspots.catalog.Outcome;
import dev.hotspots.catalog.Service;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds out whether and when a contact's matter was settled. Evidence in this order: the export's columns (a state without a
 * time counts at the last message), the last survey line in the text, the customer's acceptance in the text, the customer's
 * silence after an agent's settlement; without any of these, and where the words say that it is not settled, the matter is open.
 */
public final class ResolutionFinder {

    private static final Set<String> RESOLVED = Set.of(
            "resolved",
            "closed",
            "solved",
            "done",
            "finish",
            "finished",
            "complete",
            "completed",
            "已解决",
            "解决",
            "已完成",
            "已关闭",
            "已结案",
            "已办结",
            "办结",
            "已完结",
            "完结");
    private static final Set<String> OPEN = Set.of(
            "open",
            "reopened",
            "pending",
            "new",
            "unresolved",
            "in progress",
            "started",
            "assigned",
            "processing",
            "未解决",
            "处理中",
            "待处理",
            "跟进中",
            "待跟进",
            "已受理",
            "受理中",
            "重新打开");
    private static final Pattern SURVEY = Pattern.compile("评价为[:： ]?(是|否)");

    private final Instant asOf;
    private final Service.Settlement terms;

    /**
     * A finder.
     *
     * @param asOf what has not happened by then is open
     */
    public ResolutionFinder(Instant asOf, Service.Settlement terms) {
        this.asOf = asOf;
        this.terms = terms;
    }

    /**
     * Judges a contact.
     *
     * @param inText what the words of the contact say
     * @param lastWord index of the message with the last words that say so; ignored unless the text says it is settled
     */
    public Resolution of(Contact contact, Outcome inText, int lastWord) {
        Optional<Instant> opened = contact.openedAt();
        if (opened.isEmpty()) {
            return new Resolution.NotMeasurable(Resolution.Reason.NO_TIMES);
        }
        if (opened.get().isAfter(asOf)) {
            return new Resolution.NotMeasurable(Resolution.Reason.AFTER_AS_OF);
        }
        return exported(contact)
                .or(() -> surveyed(contact))
                .or(() -> accepted(contact, inText, lastWord))
                .or(() -> silent(contact, inText))
                .map(settled -> resolution(opened.get(), settled))
                .orElseGet(() -> new Resolution.Open(Duration.between(opened.get(), asOf)));
    }

    /** What the strongest evidence says; settled without a time when the time is not known. */
    private record Finding(boolean settled, Optional<Instant> at, Resolution.Evidence evidence, OptionalInt message) {

        static Finding exported(Optional<Instant> at) {
            return new Finding(true, at, Resolution.Evidence.EXPORTED, OptionalInt.empty());
        }

        static Finding in(List<Message> messages, int index, Resolution.Evidence evidence) {
            return new Finding(true, timeAt(messages, index), evidence, OptionalInt.of(index));
        }

        static Finding open(Resolution.Evidence evidence) {
            return new Finding(false, Optional.empty(), evidence, OptionalInt.empty());
        }
    }

    /** What was settled only after as-of was open then. */
    private Resolution resolution(Instant opened, Finding settled) {
        if (settled.settled() && settled.at().isEmpty()) {
            return new Resolution.NotMeasurable(Resolution.Reason.NO_TIMES);
        }
        if (!settled.settled() || settled.at().get().isAfter(asOf)) {
            return new Resolution.Open(Duration.between(opened, asOf));
        }
        Instant at = settled.at().get();
        return at.isBefore(opened)
                ? new Resolution.NotMeasurable(Resolution.Reason.RESOLVED_BEFORE_OPENED)
                : new Resolution.Resolved(at, Duration.between(opened, at), settled.evidence(), settled.message());
    }

    private static Optional<Finding> exported(Contact contact) {
        Instant resolvedAt = contact.details().resolvedAt();
        String status = contact.details().status().strip().toLowerCase(Locale.ROOT);
        if (resolvedAt != null) {
            return Optional.of(Finding.exported(Optional.of(resolvedAt)));
        }
        if (RESOLVED.contains(status)) {
            return Optional.of(Finding.exported(contact.lastMessageAt()));
        }
        return OPEN.contains(status) ? Optional.of(Finding.open(Resolution.Evidence.EXPORTED)) : Optional.empty();
    }

    private static Optional<Finding> surveyed(Contact contact) {
        List<Message> messages = contact.messages();
        return IntStream.range(0, messages.size())
                .filter(index -> messages.get(index).speaker() == Speaker.SYSTEM)
                .boxed()
                .flatMap(index -> answer(messages, index).stream())
                .reduce((first, second) -> second);
    }

    private static Optional<Finding> answer(List<Message> messages, int index) {
        Matcher matcher = SURVEY.matcher(messages.get(index).text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(
                "是".equals(matcher.group(1))
                        ? Finding.in(messages, index, Resolution.Evidence.SURVEY)
                        : Finding.open(Resolution.Evidence.SURVEY));
    }

    private static Optional<Finding> accepted(Contact contact, Outcome inText, int lastWord) {
        return inText == Outcome.YES
                ? Optional.of(Finding.in(contact.messages(), lastWord, Resolution.Evidence.ACCEPTED))
                : Optional.empty();
    }

    /** Silence counts from the settlement on, once it has lasted until as-of. */
    private Optional<Finding> silent(Contact contact, Outcome inText) {
        OptionalInt settlement = inText == Outcome.NO ? OptionalInt.empty() : unansweredSettlement(contact);
        return settlement.stream()
                .mapToObj(index -> Finding.in(contact.messages(), index, Resolution.Evidence.SILENCE))
                .filter(finding -> finding.at()
                        .filter(at -> !at.plus(terms.silence()).isAfter(asOf))
                        .isPresent())
                .findFirst();
    }

    /**
     * When an agent last said that something was settled, if the customer wrote nothing after it and neither the export, a survey
     * line nor the words say otherwise: what further silence may yet confirm.
     *
     * @param inText what the words of the contact say
     */
    public Optional<Instant> settledAt(Contact contact, Outcome inText) {
        OptionalInt settlement = inText == Outcome.NO
                        || exported(contact).isPresent()
                        || surveyed(contact).isPresent()
                ? OptionalInt.empty()
                : unansweredSettlement(contact);
        return settlement.isPresent() ? timeAt(contact.messages(), settlement.getAsInt()) : Optional.empty();
    }

    /** The last message in which an agent says that something was settled, if the customer wrote nothing after it. */
    private OptionalInt unansweredSettlement(Contact contact) {
        List<Message> messages = contact.messages();
        for (int i = messages.size() - 1; i >= 0; i--) {
            Message message = messages.get(i);
            if (message.speaker() == Speaker.CUSTOMER) {
                return OptionalInt.empty();
            }
            if (message.speaker() == Speaker.AGENT && terms.done().in(message.text())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The time of a message, or of the nearest timed one before it. */
    private static Optional<Instant> timeAt(List<Message> messages, int index) {
        return messages.subList(0, index + 1).stream()
                .map(Message::sentAt)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second);
    }
}
