package dev.hotspots.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTests {

    private static final String USUAL = "退款不ab1 ,]\n";
    private static final String PAIRS = "😡𠀀";

    @Test
    void matchesComeOneAfterTheOther() {
        assertThat(matches("退\\d+天", "退5天,退12天")).containsExactly("退5天", "退12天");
    }

    @Test
    void theLeftmostMatchWins() {
        assertThat(matches("款|退款", "退款")).containsExactly("退款");
    }

    @Test
    void ofSeveralAtOnePlaceTheFirstAlternativeWins() {
        assertThat(matches("退|退款", "退款")).containsExactly("退");
        assertThat(matches("退款|退", "退款")).containsExactly("退款");
    }

    @Test
    void aLazyRepetitionTakesTheLeast() {
        assertThat(matches("退.{0,5}?款", "退款款款")).containsExactly("退款");
        assertThat(matches("退.{0,5}款", "退款款款")).containsExactly("退款款款");
    }

    @Test
    void matchesWithoutACharacterArePassedOver() {
        assertThat(matches("a*", "退aa退")).containsExactly("aa");
        assertThat(matches("a*?", "aa")).isEmpty();
    }

    @Test
    void theEndsOfTheTextAreKnown() {
        assertThat(matches("^退|款$", "退退款款")).containsExactly("退", "款");
        assertThat(matches("^(?:好|好的)$", "好的")).containsExactly("好的");
        assertThat(matches("^(?:好|好的)$", "好的呀")).isEmpty();
    }

    @Test
    void aSurrogatePairIsOneCharacter() {
        assertThat(matches("[^ ]{3}", "😡退😡")).containsExactly("😡退😡");
        assertThat(matches("[^ ]{3}", "😡退")).isEmpty();
        assertThat(matches("\\p{Han}+", "a𠀀退😡")).containsExactly("𠀀退");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退.{0,3}款",
                "[^不]{2,}",
                "\\d{1,3}(?:,\\d{3})+",
                "(?:能|可以)[^?]{0,14}(?:吗|不|[?])",
                "^(?:好|好的)[。!~]*$",
                "@\\p{Han}",
                "[a-z]+\\.\\s?",
                "a{b"
            })
    void usualPatternsBecomeTables(String regex) {
        assertThat(TextPattern.of(regex)).isInstanceOf(TablePattern.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)abc",
                "\\bab",
                "(?P<sum>\\d)元",
                "[[:digit:]]元",
                "(a*)*b",
                "\\Qa.b\\E",
                "😡?退",
                "\\x41",
                "\\pN元",
                "[]a]"
            })
    void whatATableDoesNotKnowIsLeftToRe2(String regex) {
        assertThat(TextPattern.of(regex)).isInstanceOf(Re2Pattern.class);
    }

    @Test
    void aTableThatWouldGrowTooLargeIsLeftToRe2BehindAWiderTable() {
        TextPattern pattern = TextPattern.of("(?:退|换|修|寄)[^。]{0,16}(?:什么|怎么|多少|哪里)[^。]{0,14}(?:呢|吗|[?])");
        assertThat(pattern).isInstanceOf(Re2Pattern.class);
        assertThat(((Re2Pattern) pattern).first()).isPresent();
        assertThat(matches(pattern, "换货怎么弄呢,退款多少天到呢")).containsExactly("换货怎么弄呢,退款多少天到呢");
        assertThat(matches(pattern, "换货怎么弄")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "退(~missing closing )",
                "退[~missing closing ]",
                "*退~missing argument to repetition operator",
                "退**~invalid nested repetition operator"
            })
    void aPatternThatCannotBeReadIsAMistake(String regex, String description) {
        assertThatThrownBy(() -> TextPattern.of(regex))
                .isInstanceOf(PatternMistakeException.class)
                .hasMessage(description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[\\]退-]+~a]-退",
                "[\\.-9]+~-./0",
                "[a-]+~b-a",
                "[^\\d\\s]+~退 1款",
                "a{2}?~aaaaa",
                "(?:退|款){2,}?~退款退款",
                "(?:a|ab)(?:c|bcd)~abcd",
                "a|$~ba",
                "$a|退~退a",
                "(?:^退|款)+~退款退",
                "(?:)退~退"
            })
    void itFindsWhatRe2Finds(String regex, String text) {
        assertThat(matches(regex, text)).isEqualTo(re2(regex, text));
    }

    @Test
    void randomPatternsFindWhatRe2Finds() {
        Random random = new Random(3);
        int tables = 0;
        int found = 0;
        for (int i = 0; i < 3_000; i++) {
            String regex = alternatives(random, 2);
            TextPattern pattern = TextPattern.of(regex);
            // After an empty match RE2 goes on in the middle of a pair.
            String alphabet = Pattern.matches(regex, "") ? USUAL : USUAL + PAIRS;
            tables += pattern instanceof TablePattern ? 1 : 0;
            for (int j = 0; j < 20; j++) {
                String text = randomText(random, alphabet);
                List<String> matches = matches(pattern, text);
                assertThat(matches).as("'%s' in '%s'", regex, text).isEqualTo(re2(regex, text));
                found += matches.size();
            }
        }
        assertThat(tables).as("tables").isGreaterThan(1_500);
        assertThat(found).as("matches").isGreaterThan(20_000);
    }

    @Test
    void aWiderPatternMissesNoMatch() {
        Random random = new Random(4);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            String regex = alternatives(random, 2);
            TextPattern wider = PatternReader.read(regex)
                    .filter(node -> !node.mayBeEmpty())
                    .map(PatternNode::relaxed)
                    .flatMap(TablePattern::of)
                    .map(TextPattern.class::cast)
                    .orElseGet(() -> TextPattern.of(regex));
            for (int j = 0; j < 10; j++) {
                String text = randomText(random, USUAL);
                if (!re2(regex, text).isEmpty()) {
                    found++;
                    assertThat(matches(wider, text))
                            .as("'%s' in '%s'", regex, text)
                            .isNotEmpty();
                }
            }
        }
        assertThat(found).as("texts with a match").isGreaterThan(5_000);
    }

    private static List<String> matches(String regex, String text) {
        return matches(TextPattern.of(regex), text);
    }

    private static List<String> matches(TextPattern pattern, String text) {
        List<String> matches = new ArrayList<>();
        char[] characters = text.toCharArray();
        for (long match = pattern.find(characters, 0);
                match != TextPattern.NOTHING;
                match = pattern.find(characters, TextPattern.end(match))) {
            matches.add(text.substring(TextPattern.begin(match), TextPattern.end(match)));
        }
        return matches;
    }

    private static List<String> re2(String regex, String text) {
        List<String> matches = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                matches.add(matcher.group());
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
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0 -> ".";
            case 1 -> "\\d";
            case 2 -> "[退a\\]]";
            case 3 -> "[^不 ]";
            case 4 -> "\\p{Han}";
            case 5 -> random.nextInt(3) == 0 ? "(?:^)" : "[a-b,]";
            case 6 -> random.nextInt(3) == 0 ? "(?:$)" : "\\S";
            case 7, 8 -> Character.toString("退款不ab1,".charAt(random.nextInt(7)));
            default -> (random.nextBoolean() ? "(" : "(?:") + alternatives(random, depth - 1) + ")";
        };
    }

    private static String quantifier(Random random) {
        String quantifier = switch (random.nextInt(9)) {
            case 0 -> "?";
            case 1 -> "*";
            case 2 -> "+";
            case 3 -> "{2}";
            case 4 -> "{1,3}";
            case 5 -> "{2,}";
            default -> "";
        };
        return quantifier.isEmpty() || random.nextInt(3) > 0 ? quantifier : quantifier + "?";
    }

    private static String randomText(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        int[] characters = alphabet.codePoints().toArray();
        for (int left = random.nextInt(14); left > 0; left--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
