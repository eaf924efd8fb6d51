package dev.hotspots.resolution;

import dev.hotspots.catalog.NormalizedText;
import dev.hotspots.catalog.Service;
import dev.hotspots.clock.WorkCalendar;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Judges the times that agents committed to, by what the same contact shows afterwards. */
public final class Promises {

    private final Service service;
    private final WorkCalendar calendar;
    private final Instant asOf;
    private final ZoneId zone;

    public Promises(Service service, WorkCalendar calendar, Instant asOf, ZoneId zone) {
        this.service = service;
        this.calendar = calendar;
        this.asOf = asOf;
        this.zone = zone;
    }

    /**
     * The promises of a contact, one a message.
     *
     * @param committing indexes of agents' messages that commit to a time
     */
    public List<Promise> in(Contact contact, Turns turns, SortedSet<Integer> committing) {
        Deadline deadlines =
                new Deadline(calendar, service.desk().hours(contact.details().queue(), calendar, zone), zone);
        FollowUps followUps = new FollowUps(contact, turns, service.settlement());
        return committing.stream()
                .filter(turns::isHuman)
                .map(index -> promise(contact.messages(), index, turns, deadlines, followUps))
                .toList();
    }

    private Promise promise(List<Message> messages, int index, Turns turns, Deadline deadlines, FollowUps followUps) {
        Instant said = messages.get(index).sentAt();
        if (said == null) {
            return new Promise(index, "", Optional.empty(), Promise.Verdict.NOT_OBSERVABLE);
        }
        Optional<Deadline.Limit> limit =
                deadlines.in(NormalizedText.of(messages.get(index).text()).text(), said);
        return new Promise(
                index,
                limit.map(Deadline.Limit::words).orElse(""),
                limit.map(Deadline.Limit::end),
                limit.map(some -> verdict(some.end(), followUps.firstAfter(index, said), messages, index, turns))
                        .orElse(Promise.Verdict.NOT_OBSERVABLE));
    }

    /** A word on the very deadline is in time. */
    private Promise.Verdict verdict(
            Instant deadline, Optional<Instant> followedUp, List<Message> messages, int index, Turns turns) {
        if (followedUp.filter(at -> !at.isAfter(deadline)).isPresent()) {
            return Promise.Verdict.KEPT;
        }
        if (deadline.isAfter(asOf)) {
            return Promise.Verdict.NOT_DUE;
        }
        boolean askedAgain = IntStream.range(index + 1, messages.size())
                .filter(turns::isCustomer)
                .mapToObj(later -> Optional.ofNullable(messages.get(later).sentAt()))
                .flatMap(Optional::stream)
                .anyMatch(at -> at.isAfter(deadline));
        return followedUp.isPresent() || askedAgain ? Promise.Verdict.BROKEN : Promise.Verdict.NOT_OBSERVABLE;
    }
}
