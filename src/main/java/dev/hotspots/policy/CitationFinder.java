package dev.hotspots.policy;

import dev.hotspots.catalog.Authority;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.catalog.Span;
import dev.hotspots.catalog.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what agents and bots cite. A longer name hides a shorter one inside it (消费者权益保护法实施条例 is not
 * 消费者权益保护法); a policy named several times in one message is one citation. Merely describing a process is none.
 */
public final class CitationFinder {

    private final Mentions mentions;
    private final List<Authority> authorities;
    private final ZoneId zone;
    private final LocalDate untimed;

    /**
     * A finder over a catalog.
     *
     * @param untimed the day by which messages without a time are judged
     */
    public CitationFinder(Catalog catalog, ZoneId zone, LocalDate untimed) {
        this.mentions = new Mentions(catalog);
        this.authorities = catalog.authorities();
        this.zone = zone;
        this.untimed = untimed;
    }

    /** The citations of a contact in the order of its messages. */
    public List<Citation> in(Reading reading, List<FiredRule> fired) {
        List<Mention> named = mentions.in(reading);
        List<Citation> citations = new ArrayList<>();
        Set<Integer> messages = new HashSet<>();
        for (Mention mention : onePerMessage(named)) {
            citations.add(judged(mention, named, reading, messages));
        }
        citations.addAll(unknownTitles(reading, named));
        citations.forEach(citation -> messages.add(citation.span().message()));
        citations.addAll(shopRules(fired, messages));
        citations.sort(Comparator.comparing(Citation::span));
        return List.copyOf(citations);
    }

    /** Where the message that names the policy speaks of no fact, what the speaker says next is heard too. */
    private Citation judged(Mention mention, List<Mention> all, Reading reading, Set<Integer> messages) {
        LocalDate day = dayOf(reading, mention.span());
        Passage passage = Passage.about(mention, all, reading);
        CitationJudge judge = new CitationJudge(reading, mention, passage, day, authorities);
        Citation citation = judge.judge();
        boolean open = citation.verdict() == Verdict.VAGUE || citation.verdict() == Verdict.CORRECT;
        if (!open || !judge.hearsNoFact()) {
            return citation;
        }
        for (Passage longer : passage.continued(all)) {
            CitationJudge later = new CitationJudge(reading, mention, longer, day, authorities);
            if (!later.hearsNoFact()) {
                messages.addAll(longer.messages());
                return later.judge();
            }
        }
        return citation;
    }

    private LocalDate dayOf(Reading reading, Span span) {
        Instant sentAt = reading.contact().messages().get(span.message()).sentAt();
        return sentAt == null ? untimed : sentAt.atZone(zone).toLocalDate();
    }

    private static List<Mention> onePerMessage(List<Mention> mentions) {
        Map<String, Mention> first = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            first.merge(
                    mention.policy().id() + "@" + mention.span().message(),
                    mention,
                    (one, other) -> one.used().isPresent() ? one : other);
        }
        return List.copyOf(first.values());
    }

    private static List<Citation> unknownTitles(Reading reading, List<Mention> named) {
        return UnknownTitles.in(reading).stream()
                .filter(title ->
                        named.stream().noneMatch(mention -> mention.span().overlaps(title)))
                .map(title -> new Citation(Citation.UNKNOWN, Verdict.UNKNOWN_POLICY, title, "政策目录中没有这一名称"))
                .toList();
    }

    /** A shop rule counts once a message, and only where no policy of the catalog is spoken of in it. */
    private static List<Citation> shopRules(List<FiredRule> fired, Set<Integer> messages) {
        Set<Integer> taken = new HashSet<>(messages);
        return fired.stream()
                .filter(one -> one.rule().speaksFor(Dimension.CITES_RULE, ""))
                .flatMap(one -> one.spans().stream())
                .sorted()
                .filter(span -> taken.add(span.message()))
                .map(span -> new Citation(Citation.SHOP_RULE, Verdict.UNVERIFIABLE, span, "商家或平台自己的规则,目录不作判断"))
                .toList();
    }
}
