package dev.hotspots.policy;

import dev.hotspots.catalog.Authority;
import dev.hotspots.catalog.Period;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Policy.Fact;
import dev.hotspots.catalog.PolicyKind;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import dev.hotspots.catalog.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges one citation by the day of its message. The first finding in this order decides: a known wrong version; not yet in
 * force; a name or policy out of force; a wrong issuer or year; a wrong article; a wrong number; a fact that nobody has
 * verified; data of an older edition called current; nothing said that could be checked; else correct.
 */
final class CitationJudge {

    private static final Pattern CURRENT = Pattern.compile("最新|目前|现在|当前|今年|近期");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final Reading reading;
    private final Mention mention;
    private final Passage passage;
    private final List<Authority> authorities;
    private final Policy policy;
    private final LocalDate day;
    private final List<Fact> facts;
    private final Articles articles;
    private final List<Quantity> quantities;

    CitationJudge(Reading reading, Mention mention, Passage passage, LocalDate day, List<Authority> authorities) {
        this.reading = reading;
        this.mention = mention;
        this.passage = passage;
        this.authorities = authorities;
        this.policy = mention.policy();
        this.day = day;
        this.facts = policy.facts().stream()
                .filter(fact -> fact.period().contains(day))
                .toList();
        this.articles = Articles.in(passage);
        this.quantities = passage.quantities();
    }

    Citation judge() {
        return knownError()
                .or(this::outOfForce)
                .or(this::wrongIssuance)
                .or(this::wrongArticle)
                .or(this::numbers)
                .or(this::outdated)
                .or(this::unsaid)
                .orElseGet(() -> citation(Verdict.CORRECT, ""));
    }

    /** Whether no fact of the policy is spoken of in the passage. */
    boolean hearsNoFact() {
        return facts.stream().allMatch(fact -> cues(fact).isEmpty());
    }

    private Citation citation(Verdict verdict, String why) {
        return new Citation(policy.id(), verdict, mention.span(), why);
    }

    private Optional<Citation> knownError() {
        return policy.errors().stream()
                .filter(error -> error.period().contains(day))
                .filter(error -> !passage.hits(error.says()).isEmpty())
                .findFirst()
                .map(error -> citation(error.verdict(), error.why()));
    }

    private Optional<Citation> outOfForce() {
        Period named = mention.used().orElse(Period.ALWAYS);
        if (!named.contains(day)) {
            return Optional.of(
                    day.isBefore(named.from())
                            ? citation(Verdict.NOT_YET_IN_FORCE, named.from() + "起才用这一名称")
                            : citation(Verdict.SUPERSEDED, "这一名称的版本" + named.to() + "后不再施行"));
        }
        List<Policy.Version> versions = policy.versions();
        if (versions.isEmpty() || policy.inForce(day)) {
            return Optional.empty();
        }
        LocalDate first = versions.get(0).period().from();
        return Optional.of(
                day.isBefore(first)
                        ? citation(Verdict.NOT_YET_IN_FORCE, first + "起施行")
                        : citation(Verdict.SUPERSEDED, "已不再施行"));
    }

    private Optional<Citation> wrongIssuance() {
        return new Issuance(policy, day)
                .wrong(mention, passage, reading, authorities)
                .map(wrong -> citation(wrong.verdict(), wrong.why()));
    }

    /**
     * An article is wrong when it is none of those of the facts spoken of. Where a number confirms one of these facts, the
     * facts whose own number was not said do not count: 修理两次 speaks of the rule about two repairs.
     */
    private Optional<Citation> wrongArticle() {
        List<Fact> spoken = facts.stream()
                .filter(fact -> fact.verified() && !fact.clauses().isEmpty())
                .filter(fact -> !cues(fact).isEmpty())
                .toList();
        if (articles.isEmpty() || spoken.isEmpty()) {
            return Optional.empty();
        }
        boolean numbered = spoken.stream().anyMatch(this::confirmed);
        boolean right = spoken.stream()
                .filter(fact -> !numbered || fact.value().isEmpty() || confirmed(fact))
                .anyMatch(articles::hold);
        String where = spoken.stream()
                .filter(fact -> !numbered || confirmed(fact))
                .findFirst()
                .map(fact -> String.join("、", fact.clauses()))
                .orElse("");
        return right ? Optional.empty() : Optional.of(citation(Verdict.WRONG_ARTICLE, "所说内容见第" + where + "条"));
    }

    private boolean confirmed(Fact fact) {
        return fact.value().isPresent()
                && quantities.stream().anyMatch(quantity -> isNear(fact, quantity) && quantity.agreesWith(fact));
    }

    private List<Span> cues(Fact fact) {
        return fact.cues().stream().flatMap(cues -> passage.hits(cues).stream()).toList();
    }

    /** Each number is held against the facts whose cues stand near it: one that agrees is enough. */
    private Optional<Citation> numbers() {
        Optional<Citation> unverified = Optional.empty();
        for (Quantity quantity : quantities) {
            List<Fact> near = facts.stream()
                    .filter(fact -> fact.value().isPresent() && quantity.comparableTo(fact))
                    .filter(fact -> isNear(fact, quantity))
                    .toList();
            List<Fact> verified = near.stream().filter(Fact::verified).toList();
            if (!verified.isEmpty() && verified.stream().noneMatch(quantity::agreesWith)) {
                return Optional.of(
                        citation(Verdict.WRONG_FACT, "应为:" + verified.get(0).text()));
            }
            if (!near.isEmpty() && verified.isEmpty()) {
                unverified = Optional.of(unverified());
            }
        }
        return unverified;
    }

    private boolean isNear(Fact fact, Quantity quantity) {
        return cues(fact).stream()
                .anyMatch(cue ->
                        cue.message() == quantity.span().message() && cue.distanceTo(quantity.span()) <= fact.near());
    }

    private Citation unverified() {
        return citation(Verdict.UNVERIFIABLE, "目录中的相应内容尚未核实");
    }

    private Optional<Citation> outdated() {
        if (policy.kind() != PolicyKind.STATISTIC
                || policy.supersededOn().isEmpty()
                || day.isBefore(policy.supersededOn().get())) {
            return Optional.empty();
        }
        return passage.matches(CURRENT) || !passage.matches(YEAR)
                ? Optional.of(
                        citation(Verdict.OUTDATED_DATA, policy.supersededOn().get() + "起已有更新一期的数据"))
                : Optional.empty();
    }

    /** Nothing that could be checked was said, or only what nobody has verified or the catalog has for other days. */
    private Optional<Citation> unsaid() {
        List<Fact> spoken = facts.stream().filter(fact -> !cues(fact).isEmpty()).toList();
        if (spoken.stream().anyMatch(Fact::verified)) {
            return Optional.empty();
        }
        if (!spoken.isEmpty()) {
            return Optional.of(unverified());
        }
        if (policy.facts().stream().anyMatch(fact -> !cues(fact).isEmpty())) {
            return Optional.of(citation(Verdict.UNVERIFIABLE, "目录没有当日版本的相应内容"));
        }
        boolean figure = policy.kind() == PolicyKind.STATISTIC && !quantities.isEmpty();
        return articles.isEmpty() && !figure ? Optional.of(citation(Verdict.VAGUE, "没有说明条款或具体内容")) : Optional.empty();
    }
}
