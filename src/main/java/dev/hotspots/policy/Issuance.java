package dev.hotspots.policy;

import dev.hotspots.catalog.Authority;
import dev.hotspots.catalog.Policy;
import dev.hotspots.catalog.PolicyKind;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import dev.hotspots.catalog.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is said to have issued a policy, and when: 国家邮政局发布的《…》, 2024年7月1日起施行的《…》, 《…》(2023年修订). Held against the
 * issuer and the versions of the catalog; a policy without versions has no year to hold against.
 */
final class Issuance {

    private static final String ISSUED = "施行|实施|生效|修订|修正|修改|公布|发布|颁布|出台|通过|制定|印发|版|新规";
    private static final String DATE = "((?:19|20)\\d\\d)年?(?:(\\d{1,2})月)?(?:(\\d{1,2})[日号])?";
    private static final Pattern DATED = Pattern.compile("(?<!\\d)" + DATE
            + "(?:(?<=[月日号])\\p{IsHan}{2,14}?)?(?:起|开始|正式|全面|最新|重新|新|第[一二三四]次|就|已经?)*(" + ISSUED + ")");
    private static final Pattern DATED_AFTER = Pattern.compile("(修订|修正|修改|公布|发布|颁布|出台|通过|施行|实施)[于在]" + DATE + "()");
    private static final Pattern IN_FORCE_FROM = Pattern.compile("施行|实施|生效");
    private static final Pattern AMENDED = Pattern.compile("修订|修正|修改|版");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern BETWEEN = Pattern.compile("(?:" + DATE
            + ")?(?:联合|正式|最新|新)*(?:颁布|发布|公布|出台|制定|印发|修订|通过|下发|颁发)(?:实施|施行)?[的了]?(?:最新|新版?)?的?[《<\"“关于]*|的?《");
    private static final int BESIDE = 12;

    private final Policy policy;
    private final LocalDate day;

    Issuance(Policy policy, LocalDate day) {
        this.policy = policy;
        this.day = day;
    }

    /** A mistake found. */
    record Wrong(Verdict verdict, String why) {}

    /** What is wrong with issuer or year; empty where nothing is. */
    Optional<Wrong> wrong(Mention mention, Passage passage, Reading reading, List<Authority> authorities) {
        return issuer(mention, passage, reading, authorities).or(() -> year(mention, passage));
    }

    private Optional<Wrong> issuer(Mention mention, Passage passage, Reading reading, List<Authority> authorities) {
        if (policy.issuer().isEmpty()) {
            return Optional.empty();
        }
        List<Authority> said = authorities.stream()
                .filter(authority ->
                        passage.hits(authority.said()).stream().anyMatch(span -> issued(span, mention.span(), reading)))
                .toList();
        boolean right = said.isEmpty()
                || said.stream().anyMatch(authority -> policy.issuer().contains(authority.id()));
        return right ? Optional.empty() : Optional.of(new Wrong(Verdict.WRONG_TITLE, "发布机关是" + policy.issuer()));
    }

    private static boolean issued(Span authority, Span name, Reading reading) {
        return authority.message() == name.message()
                && authority.end() <= name.begin()
                && BETWEEN.matcher(reading.text(name.message()).substring(authority.end(), name.begin()))
                        .matches();
    }

    private Optional<Wrong> year(Mention mention, Passage passage) {
        if (policy.versions().isEmpty()) {
            return Optional.empty();
        }
        Stream<Said> before = passage.found(DATED)
                .filter(match -> beside(match, mention))
                .map(match -> new Said(match.group(1), match.group(2), match.group(4)));
        Stream<Said> after = passage.found(DATED_AFTER)
                .filter(match -> beside(match, mention))
                .map(match -> new Said(match.group(2), match.group(3), match.group(1)));
        return Stream.concat(before, after)
                .flatMap(said -> check(said).stream())
                .findFirst();
    }

    /** A year said about a policy, with the month where it was said, and what is said to have happened then. */
    private record Said(int year, Optional<Integer> month, String what) {
        Said(String year, String month, String what) {
            this(Integer.parseInt(year), Optional.ofNullable(month).map(Integer::valueOf), what);
        }
    }

    private static boolean beside(MatchResult match, Mention mention) {
        Span said = new Span(mention.span().message(), match.start(), match.end());
        return said.distanceTo(mention.span()) <= BESIDE;
    }

    private Optional<Wrong> check(Said said) {
        List<Policy.Version> meant = policy.versions().stream()
                .filter(version -> days(version, said).anyMatch(date -> agrees(date, said)) || labelled(version, said))
                .toList();
        if (meant.isEmpty() && !titled(said)) {
            return Optional.of(new Wrong(Verdict.WRONG_TITLE, "目录所载版本:" + versions()));
        }
        if (!meant.isEmpty()
                && meant.stream().allMatch(version -> version.period().from().isAfter(day))) {
            return Optional.of(
                    new Wrong(Verdict.NOT_YET_IN_FORCE, meant.get(0).period().from() + "起施行"));
        }
        if (!meant.isEmpty()
                && AMENDED.matcher(said.what()).matches()
                && meant.stream().allMatch(version -> version.period().to().isBefore(day))) {
            return Optional.of(new Wrong(
                    Verdict.SUPERSEDED,
                    "这一版本" + meant.get(meant.size() - 1).period().to() + "后不再施行"));
        }
        return Optional.empty();
    }

    /** The days on which what is said may have happened to a version. */
    private Stream<LocalDate> days(Policy.Version version, Said said) {
        boolean inForce = IN_FORCE_FROM.matcher(said.what()).matches();
        return inForce || version.adopted().isEmpty()
                ? Stream.of(version.period().from())
                : Stream.of(version.period().from(), version.adopted().get());
    }

    private static boolean agrees(LocalDate date, Said said) {
        return date.getYear() == said.year()
                && said.month().map(month -> month == date.getMonthValue()).orElse(true);
    }

    /** A year of the label counts, with any month where the catalog does not know the day. */
    private boolean labelled(Policy.Version version, Said said) {
        boolean dayKnown = version.adopted().isPresent() || policy.kind() == PolicyKind.STATISTIC;
        return !IN_FORCE_FROM.matcher(said.what()).matches()
                && (said.month().isEmpty() || !dayKnown)
                && YEAR.matcher(version.label())
                        .results()
                        .anyMatch(year -> year.group().equals(String.valueOf(said.year())));
    }

    /** 2019年版 of a standard called 19012-2019. */
    private boolean titled(Said said) {
        return said.month().isEmpty()
                && YEAR.matcher(policy.title())
                        .results()
                        .anyMatch(year -> year.group().equals(String.valueOf(said.year())));
    }

    private String versions() {
        return policy.versions().stream()
                .sorted(Comparator.comparing(version -> version.period().from()))
                .map(version -> version.label() + "(" + version.period().from() + "起)")
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }
}
