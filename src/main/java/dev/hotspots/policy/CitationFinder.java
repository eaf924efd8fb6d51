package dev.hotspots.policy;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.Condition;
import dev.hotspots.catalog.ConditionIndex;
import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.catalog.Span;
import dev.hotspots.catalog.Verdict;
import dev.hotspots.conversation.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what agents and bots cite. A longer name hides a shorter one inside it (消费者权益保护法实施条例 is not
 * 消费者权益保护法); a policy named several times in one message is one citation. Merely describing a process is none.
 */
public final class CitationFinder {

    private static final Pattern TITLE =
            Pattern.compile("《([^《》]{2,60}(?:法|条例|规定|办法|规则|标准|规范|通知|报告|公告|解释|细则|白皮书))[^《》]{0,12}》");

    private final List<Name> names;
    private final ConditionIndex index;
    private final ZoneId zone;
    private final LocalDate untimed;

    /**
     * A finder over a catalog.
     *
     * @param untimed the day by which messages without a time are judged
     */
    public CitationFinder(Catalog catalog, ZoneId zone, LocalDate untimed) {
        this.names = catalog.policies().stream().flatMap(Name::of).toList();
        this.index = catalog.index(names.stream().map(Name::said).toList());
        this.zone = zone;
        this.untimed = untimed;
    }

    /** The citations of a contact in the order of its messages. */
    public List<Citation> in(Reading reading, List<FiredRule> fired) {
        List<Mention> mentions = mentions(reading);
        List<Citation> citations = new ArrayList<>();
        for (Mention mention : onePerMessage(mentions)) {
            citations.add(new CitationJudge(reading, mention, dayOf(reading, mention.span()), mentions).judge());
        }
        citations.addAll(unknownTitles(reading, mentions));
        citations.addAll(shopRules(fired, citations));
        citations.sort(Comparator.comparing(Citation::span));
        return List.copyOf(citations);
    }

    private LocalDate dayOf(Reading reading, Span span) {
        Instant sentAt = reading.contact().messages().get(span.message()).sentAt();
        return sentAt == null ? untimed : sentAt.atZone(zone).toLocalDate();
    }

    private List<Mention> mentions(Reading reading) {
        List<Mention> all = new ArrayList<>();
        BitSet candidates = index.candidates(reading);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Name name = names.get(i);
            name.said().in(reading).spans().forEach(span -> all.add(new Mention(name.policy(), name.alias(), span)));
        }
        return all.stream()
                .filter(mention -> all.stream().noneMatch(other -> other.covers(mention)))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /** What an agent may say to name a policy; without an alias it only points to it. */
    private record Name(Policy policy, Optional<Policy.Alias> alias, Condition said) {

        static Stream<Name> of(Policy policy) {
            return Stream.concat(
                    policy.aliases().stream().map(alias -> new Name(policy, Optional.of(alias), alias.said())),
                    policy.vague().stream().map(words -> new Name(policy, Optional.empty(), words)));
        }
    }

    private static List<Mention> onePerMessage(List<Mention> mentions) {
        Map<String, Mention> first = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            first.merge(
                    mention.policy().id() + "@" + mention.span().message(),
                    mention,
                    (one, other) -> one.alias().isPresent() ? one : other);
        }
        return List.copyOf(first.values());
    }

    private static List<Citation> unknownTitles(Reading reading, List<Mention> mentions) {
        List<Citation> unknown = new ArrayList<>();
        for (int message = 0; message < reading.messages(); message++) {
            if (isStaff(reading.speaker(message)) && reading.hasCharacter(message, '《')) {
                Matcher matcher = TITLE.matcher(reading.text(message));
                while (matcher.find()) {
                    Span span = new Span(message, matcher.start(), matcher.end());
                    if (mentions.stream().noneMatch(mention -> overlaps(mention.span(), span))) {
                        unknown.add(new Citation(Citation.UNKNOWN, Verdict.UNKNOWN_POLICY, span, "政策目录中没有这一名称"));
                    }
                }
            }
        }
        return unknown;
    }

    private static boolean isStaff(Speaker speaker) {
        return speaker == Speaker.AGENT || speaker == Speaker.BOT;
    }

    private static boolean overlaps(Span one, Span other) {
        return one.message() == other.message() && one.begin() < other.end() && other.begin() < one.end();
    }

    /** A shop rule counts once a message, and only where no policy of the catalog is cited in it. */
    private static List<Citation> shopRules(List<FiredRule> fired, List<Citation> others) {
        Set<Integer> taken = new HashSet<>();
        others.forEach(citation -> taken.add(citation.span().message()));
        return fired.stream()
                .filter(one -> one.rule().speaksFor(Dimension.CITES_RULE, ""))
                .flatMap(one -> one.spans().stream())
                .sorted()
                .filter(span -> taken.add(span.message()))
                .map(span -> new Citation(Citation.SHOP_RULE, Verdict.UNVERIFIABLE, span, "商家或平台自己的规则,目录不作判断"))
                .toList();
    }
}
