package dev.hotspots.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Reading;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hundreds of agents' sentences, right and wrong, judged with the shipped catalog. */
class AgentSentencesTests {

    private static final int FEWEST = 400;

    @SuppressWarnings("NullAway.Init")
    private static Catalog catalog;

    @SuppressWarnings("NullAway.Init")
    private static List<Sentence> sentences;

    @BeforeAll
    static void read() throws IOException {
        catalog = CatalogLoader.load(CatalogFiles.shipped());
        try (InputStream file = Objects.requireNonNull(
                AgentSentencesTests.class.getResourceAsStream("agent-sentences.tsv"), "agent-sentences.tsv")) {
            sentences = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        }
    }

    @Test
    void everySentenceIsJudgedAsItsAuthorExpects() {
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(sentences.stream()
                        .filter(sentence -> !sentence.isJudgedBy(citations(sentence)))
                        .map(sentence -> sentence + " is " + citations(sentence)))
                .isEmpty();
    }

    @Test
    void theyCoverEveryVerdictAndMostPolicies() {
        Set<String> expected = sentences.stream()
                .flatMap(sentence -> sentence.expected().stream())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(expected.stream().flatMap(one -> Arrays.stream(one.split(":", -1)[1].split("/", -1))))
                .contains(
                        "correct",
                        "outdated_data",
                        "wrong_fact",
                        "wrong_title",
                        "wrong_article",
                        "superseded",
                        "not_yet_in_force",
                        "misapplied",
                        "unknown_policy",
                        "vague",
                        "unverifiable");
        assertThat(expected.stream().map(one -> one.split(":", -1)[0]).distinct())
                .hasSizeGreaterThan(35);
    }

    private static List<String> citations(Sentence sentence) {
        Reading reading = catalog.read(new Contact("sentence", sentence.messages(), ContactDetails.NONE));
        return new CitationFinder(catalog, ZoneOffset.UTC, sentence.day())
                .in(reading, catalog.ruleBook().fired(reading)).stream()
                        .map(citation ->
                                citation.policy() + ":" + citation.verdict().id())
                        .toList();
    }

    private record Sentence(LocalDate day, List<String> expected, List<Message> messages) {

        static Sentence of(String line) {
            String[] fields = line.split("\t", -1);
            List<Message> messages = new ArrayList<>();
            for (String said : fields[2].split(" ¶ ", -1)) {
                boolean customer = said.startsWith("客>");
                messages.add(new Message(
                        customer ? Speaker.CUSTOMER : Speaker.AGENT,
                        "",
                        null,
                        customer ? said.substring(2) : said,
                        "",
                        new Origin("agent-sentences.tsv", 1)));
            }
            return new Sentence(
                    LocalDate.parse(fields[0]),
                    fields[1].equals("none") ? List.of() : List.of(fields[1].split("\\|", -1)),
                    messages);
        }

        /** Each expected citation is there, and no other. */
        boolean isJudgedBy(List<String> citations) {
            return citations.size() == expected.size()
                    && expected.stream().allMatch(one -> citations.stream().anyMatch(found -> meets(one, found)));
        }

        private static boolean meets(String expected, String found) {
            String[] wanted = expected.split(":", -1);
            String[] given = found.split(":", -1);
            boolean policy = wanted[0].endsWith("*")
                    ? given[0].startsWith(wanted[0].substring(0, wanted[0].length() - 1))
                    : wanted[0].equals(given[0]);
            return policy && Stream.of(wanted[1].split("/", -1)).anyMatch(given[1]::equals);
        }

        @Override
        public String toString() {
            return day + " " + expected + " "
                    + messages.stream().map(Message::text).collect(joining(" ¶ "));
        }
    }
}
