package dev.hotspots.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedlesTests {

    private static final String ALPHABET = "退款不好ab1,]";

    @Test
    void aLiteralIsItsOwnNeedle() {
        assertThat(Needles.of("退款")).containsExactly("退款");
    }

    @Test
    void everyAlternativeGivesANeedle() {
        assertThat(Needles.of("退款|换货|\\d+元")).containsExactlyInAnyOrder("退款", "换货", "元");
    }

    @Test
    void theLongestRequirementOfARowIsTaken() {
        assertThat(Needles.of("第\\d+次联系[你您]")).containsExactly("次联系");
    }

    @Test
    void ofEqualLengthsTheFewerNeedlesAreTaken() {
        assertThat(Needles.of("[一二三]天")).containsExactly("天");
    }

    @Test
    void aSmallClassGivesItsCharacters() {
        assertThat(Needles.of("[天日]")).containsExactlyInAnyOrder("天", "日");
    }

    @Test
    void whatMayBeMissingIsNoNeedle() {
        assertThat(Needles.of("(马上)?退(款项){0,2}")).containsExactly("退");
    }

    @Test
    void whatRepeatsIsNeededOnce() {
        assertThat(Needles.of("(太慢){2,3}")).containsExactly("太慢");
    }

    @Test
    void anAlternativeWithoutTextLeavesNoNeedle() {
        assertThat(Needles.of("退款|\\d+")).isEmpty();
        assertThat(Needles.of("退款|")).isEmpty();
    }

    @Test
    void moreThanSixtyFourAlternativesLeaveNoNeedle() {
        StringBuilder many = new StringBuilder("零");
        for (int i = 0; i < 64; i++) {
            many.append("|").append((char) ('一' + i));
        }
        assertThat(Needles.of(many.toString())).isEmpty();
    }

    @Test
    void unusualFlagsAndQuotesLeaveNoNeedle() {
        assertThat(Needles.of("(?i)abc")).isEmpty();
        assertThat(Needles.of("\\Qa.b\\E")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\[已读\\]~[已读]",
                "[\\]\\[]退~]退",
                "[]a]退~]退",
                "[a-c]退~b退",
                "[-a]退~-退",
                "[^不]退~要退",
                "(?:退|换)(?:款|货)~换货",
                "\\p{Han}+元~三元",
                "[\\p{Han}]元~三元",
                "\\bab?1~a1",
                "^(不|没).{0,3}退$~没给我退",
                "退{2,}?款~退退款",
                "a\\.b~a.b"
            })
    void aMatchHoldsANeedle(String regex, String text) {
        assertNeedleInEveryMatch(regex, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\pN元~5元",
                "\\x41元~A元",
                "\\101元~A元",
                "[[:digit:]]元~5元",
                "[^]a]元~5元",
                "(?s)a.b~axb",
                "(?P<sum>\\d)元~5元",
                "(?s:退.款)~退a款"
            })
    void aRareElementOfThePatternLosesNoMatch(String regex, String text) {
        assertNeedleInEveryMatch(regex, text);
    }

    @Test
    void anOptionalEmojiLosesNoMatch() {
        assertNeedleInEveryMatch("😡?退", "退");
    }

    @Test
    void aLiteralBraceEnds() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertNeedleInEveryMatch("a{b", "a{b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"过(\\d+天)~过5天", "(天\\d*)了~天5了", "退(?:.|款)款~退款款", "(?:退.|退..)了~退款款了"})
    void aGroupIsNotJoinedWithItsNeighbours(String regex, String text) {
        assertNeedleInEveryMatch(regex, text);
    }

    @Test
    void noMatchOfARandomPatternIsLost() {
        Random random = new Random(7);
        int matches = 0;
        for (int i = 0; i < 6_000; i++) {
            String regex = alternatives(random, 2);
            Pattern pattern = Pattern.compile(regex);
            Set<String> needles = Needles.of(regex);
            for (int j = 0; j < 20; j++) {
                matches += matchesChecked(regex, pattern, needles, randomText(random));
            }
        }
        assertThat(matches).as("matches seen").isGreaterThan(10_000);
    }

    private static void assertNeedleInEveryMatch(String regex, String text) {
        int matches = matchesChecked(regex, Pattern.compile(regex), Needles.of(regex), text);
        assertThat(matches).as("matches of %s in '%s'", regex, text).isPositive();
    }

    private static int matchesChecked(String regex, Pattern pattern, Set<String> needles, String text) {
        int matches = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String match = matcher.group();
            matches++;
            if (!needles.isEmpty() && needles.stream().noneMatch(match::contains)) {
                Assertions.fail(
                        "pattern " + regex + " matches '" + match + "', which holds none of its needles " + needles);
            }
        }
        return matches;
    }

    private static String alternatives(Random random, int depth) {
        StringBuilder regex = new StringBuilder(row(random, depth));
        for (int more = random.nextInt(3); more > 0; more--) {
            regex.append('|').append(row(random, depth));
        }
        return regex.toString();
    }

    private static String row(Random random, int depth) {
        StringBuilder regex = new StringBuilder();
        for (int left = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(4); left > 0; left--) {
            regex.append(atom(random, depth)).append(quantifier(random));
        }
        return regex.toString();
    }

    private static String atom(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> ".";
            case 1 -> "[" + letter(random) + letter(random) + "]";
            case 2 -> "[^" + letter(random) + "]";
            case 3 ->
                new String[] {"\\d", "\\p{Han}", "[a-z]", "\\]", "[\\]1]", "[]退]", "[\\d款]", "[款-]"}[random.nextInt(8)];
            case 8 -> "(" + alternatives(random, depth - 1) + ")";
            case 9 -> "(?:" + alternatives(random, depth - 1) + ")";
            default -> String.valueOf(letter(random));
        };
    }

    /** Not ], which opens or closes a class depending on its place. */
    private static char letter(Random random) {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length() - 1));
    }

    private static String quantifier(Random random) {
        String[] some = {"?", "*", "+", "{2}", "{0,2}", "{1,}", "??", "+?"};
        return random.nextInt(3) == 0 ? some[random.nextInt(some.length)] : "";
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(12); left > 0; left--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
