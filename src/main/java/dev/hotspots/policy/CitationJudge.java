package dev.hotspots.policy;

import dev.hotspots.catalog.Period;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.Policy.Fact;
import dev.hotspots.catalog.Policy.KnownError;
import dev.hotspots.catalog.PolicyKind;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import dev.hotspots.catalog.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges one citation by the day of its message. The first finding in this order decides: a known wrong version; not yet in
 * force; a name or policy out of force; a wrong article; a wrong number; a fact that nobody has verified; data of an older
 * edition called current; nothing said that could be checked; else correct. What is said counts from the policy's name to
 * the next policy's name in the message, and before it within its clause where another policy is named earlier.
 */
final class CitationJudge {

    private static final Pattern ARTICLE =
            Pattern.compile("第 ?([零一二三四五六七八九十百千两]{1,8}|\\d{1,4}) ?条|(?<=[法例办定》])(\\d{1,4}) ?条");
    private static final String CLAUSE_ENDS = ",.;:!?，。；：！？、 \n";
    private static final Pattern CURRENT = Pattern.compile("最新|目前|现在|当前|今年|近期");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final Reading reading;
    private final Mention mention;
    private final Policy policy;
    private final LocalDate day;
    private final Span scope;
    private final List<Fact> facts;

    CitationJudge(Reading reading, Mention mention, LocalDate day, List<Mention> all) {
        this.reading = reading;
        this.mention = mention;
        this.policy = mention.policy();
        this.day = day;
        this.scope = scope(reading, mention, all);
        this.facts = policy.facts().stream()
                .filter(fact -> fact.period().contains(day))
                .toList();
    }

    private static Span scope(Reading reading, Mention mention, List<Mention> all) {
        int begin = 0;
        int end = reading.text(mention.span().message()).length();
        for (Mention other : all) {
            if (other.span().message() == mention.span().message()
                    && !other.policy().id().equals(mention.policy().id())) {
                if (other.span().begin() >= mention.span().end()) {
                    end = Math.min(end, other.span().begin());
                } else if (other.span().end() <= mention.span().begin()) {
                    begin = Math.max(
                            begin, clauseBegin(reading.text(mention.span().message()), other, mention));
                }
            }
        }
        return new Span(mention.span().message(), begin, end);
    }

    /** The clause of the later name, but nothing before the end of the earlier one. */
    private static int clauseBegin(String text, Mention earlier, Mention later) {
        int begin = later.span().begin();
        while (begin > earlier.span().end() && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    Citation judge() {
        return knownError()
                .or(this::outOfForce)
                .or(this::wrongArticle)
                .or(this::numbers)
                .or(this::outdated)
                .or(this::vague)
                .orElseGet(() -> citation(Verdict.CORRECT, ""));
    }

    private Citation citation(Verdict verdict, String why) {
        return new Citation(policy.id(), verdict, mention.span(), why);
    }

    private Optional<Citation> knownError() {
        return policy.errors().stream()
                .filter(error -> error.period().contains(day))
                .filter(this::isSaid)
                .findFirst()
                .map(error -> citation(error.verdict(), error.why()));
    }

    private boolean isSaid(KnownError error) {
        return error.says().in(reading).spans().stream().anyMatch(this::inScope);
    }

    private boolean inScope(Span span) {
        return span.message() == scope.message() && span.begin() >= scope.begin() && span.end() <= scope.end();
    }

    private Optional<Citation> outOfForce() {
        Period named = mention.alias().map(Policy.Alias::period).orElse(Period.ALWAYS);
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

    /** An article is wrong when it is none of those of the facts spoken of. */
    private Optional<Citation> wrongArticle() {
        List<String> named = articles();
        List<Fact> spoken = facts.stream()
                .filter(fact -> fact.verified() && !fact.clauses().isEmpty())
                .filter(fact -> !cues(fact).isEmpty())
                .toList();
        if (named.isEmpty() || spoken.isEmpty()) {
            return Optional.empty();
        }
        boolean right = spoken.stream().anyMatch(fact -> named.stream().anyMatch(article -> standsIn(fact, article)));
        return right
                ? Optional.empty()
                : Optional.of(citation(
                        Verdict.WRONG_ARTICLE,
                        "所说内容见第" + String.join("、", spoken.get(0).clauses()) + "条"));
    }

    private List<String> articles() {
        List<String> articles = new ArrayList<>();
        Matcher matcher = ARTICLE.matcher(reading.text(scope.message())).region(scope.begin(), scope.end());
        while (matcher.find()) {
            String article = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            OptionalInt number = Numerals.parse(article);
            number.ifPresent(value -> articles.add(String.valueOf(value)));
        }
        return articles;
    }

    private static boolean standsIn(Fact fact, String article) {
        return fact.clauses().stream().anyMatch(clause -> clause.equals(article) || clause.startsWith(article + "-"));
    }

    private List<Span> cues(Fact fact) {
        return fact.cues().stream()
                .flatMap(cues -> cues.in(reading).spans().stream())
                .filter(this::inScope)
                .toList();
    }

    /** Each number is held against the facts whose cues stand near it: one that agrees is enough. */
    private Optional<Citation> numbers() {
        Optional<Citation> unverified = Optional.empty();
        for (Quantity quantity : Quantity.in(reading.text(scope.message()), scope.message())) {
            List<Fact> near = facts.stream()
                    .filter(fact -> fact.value().isPresent() && quantity.comparableTo(fact.unit()))
                    .filter(fact -> isNear(fact, quantity))
                    .toList();
            List<Fact> verified = near.stream().filter(Fact::verified).toList();
            if (!verified.isEmpty() && verified.stream().noneMatch(fact -> agrees(fact, quantity))) {
                return Optional.of(
                        citation(Verdict.WRONG_FACT, "应为:" + verified.get(0).text()));
            }
            if (!near.isEmpty() && verified.isEmpty()) {
                unverified = Optional.of(citation(Verdict.UNVERIFIABLE, "目录中的相应内容尚未核实"));
            }
        }
        return unverified;
    }

    private boolean isNear(Fact fact, Quantity quantity) {
        return inScope(quantity.span())
                && cues(fact).stream().anyMatch(cue -> cue.distanceTo(quantity.span()) <= fact.near());
    }

    private static boolean agrees(Fact fact, Quantity quantity) {
        return fact.unit().equals(quantity.unit()) && agree(fact, quantity);
    }

    /** Percentages may be said rounded, anything else means what it says. */
    private static boolean agree(Fact fact, Quantity quantity) {
        double exact = fact.value().orElseThrow();
        return fact.unit().equals("percent") ? quantity.agreesWith(exact) : quantity.value() == exact;
    }

    private Optional<Citation> outdated() {
        if (policy.kind() != PolicyKind.STATISTIC
                || policy.supersededOn().isEmpty()
                || day.isBefore(policy.supersededOn().get())) {
            return Optional.empty();
        }
        String said = reading.text(scope.message()).substring(scope.begin(), scope.end());
        boolean dated = YEAR.matcher(said).find();
        return CURRENT.matcher(said).find() || !dated
                ? Optional.of(
                        citation(Verdict.OUTDATED_DATA, policy.supersededOn().get() + "起已有更新一期的数据"))
                : Optional.empty();
    }

    private Optional<Citation> vague() {
        boolean content = !articles().isEmpty()
                || facts.stream().anyMatch(fact -> !cues(fact).isEmpty())
                || (policy.kind() == PolicyKind.STATISTIC
                        && Quantity.in(reading.text(scope.message()), scope.message()).stream()
                                .anyMatch(quantity -> inScope(quantity.span())));
        return content ? Optional.empty() : Optional.of(citation(Verdict.VAGUE, "没有说明条款或具体内容"));
    }
}
