package dev.hotspots.bench;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.BareAutomaton;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.NormalizedText;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.guidance.Checks;
import dev.hotspots.policy.CitationFinder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What the analysis of a message costs, stage by stage, beside what the least costs: one pass over the characters, one pass of
 * the bare automaton. One thread, warm, everything in memory. Arguments: an export or a directory of exports, and the turns.
 */
public final class AnalyseBench {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant AS_OF = Instant.parse("2026-11-15T16:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-15");
    /** About as many messages a turn as make a turn long enough to be measured. */
    private static final int MESSAGES = 25_000;

    private final Catalog catalog = CatalogLoader.load(CatalogFiles.shipped());
    private final ContactAnalyser analyser = new ContactAnalyser(catalog, AS_OF, ZONE);
    private final Checks checks = new Checks(catalog);
    private final CitationFinder citations = new CitationFinder(catalog, ZONE, DAY);
    private final BareAutomaton automaton = new BareAutomaton(catalog);
    private final List<Contact> contacts;
    private final List<String> texts;
    private final List<char[]> normalized;
    private final long messages;
    private final int rounds;

    private AnalyseBench(List<Contact> contacts) {
        this.contacts = contacts;
        this.texts = contacts.stream()
                .flatMap(contact -> contact.messages().stream())
                .map(Message::text)
                .toList();
        this.normalized = texts.stream()
                .map(text -> NormalizedText.of(text).text().toCharArray())
                .toList();
        this.rounds = Math.max(1, MESSAGES / texts.size());
        this.messages = (long) texts.size() * rounds;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new AnalyseBench(Transcripts.read(Path.of(arguments[0]), ZONE)).run(Integer.parseInt(arguments[1]), out);
    }

    private void run(int turns, PrintStream out) {
        Stage characters = new Stage("bare pass over the characters", () -> rounds(texts, AnalyseBench::sum));
        Stage bare = new Stage("bare automaton pass", () -> rounds(normalized, automaton::hits));
        Stage normalize = new Stage(
                "normalize",
                () -> rounds(
                        texts, text -> NormalizedText.of(text).written(0, 0).length()));
        Stage read = new Stage(
                "read", () -> rounds(contacts, contact -> read(contact).messages()));
        Stage rules = new Stage(
                "rules", () -> rounds(contacts, contact -> fired(read(contact)).size()));
        Stage checked = new Stage("checks", () -> rounds(contacts, this::check));
        Stage cited = new Stage("citations", () -> rounds(contacts, this::cite));
        Stage whole = new Stage("whole", () -> rounds(contacts, contact -> size(analyser.analyse(contact))));
        List<Stage> stages = List.of(characters, bare, normalize, read, rules, checked, cited, whole);
        // Half as many turns again to warm up.
        for (int turn = -turns / 2; turn < turns; turn++) {
            if (turn == 0) {
                stages.forEach(Stage::warm);
            }
            stages.forEach(Stage::turn);
        }
        out.printf(
                "%,d contacts, %,d messages of %.1f characters on average; medians of %d turns, one thread%n",
                contacts.size(),
                texts.size(),
                texts.stream().mapToInt(String::length).average().orElse(0),
                turns);
        out.printf("%-44s %12s %12s%n", "", "us/message", "x automaton");
        double floor = bare.perMessage(messages);
        print(out, characters.name(), characters.perMessage(messages), floor);
        print(out, bare.name(), floor, floor);
        print(out, "normalize", normalize.perMessage(messages), floor);
        print(out, "normalize, find phrases, note their places", read.perMessage(messages), floor);
        print(out, "rules", rules.perMessage(messages) - read.perMessage(messages), floor);
        print(out, "checks", checked.perMessage(messages) - rules.perMessage(messages), floor);
        print(out, "citations", cited.perMessage(messages) - rules.perMessage(messages), floor);
        print(out, "whole analysis, with masked evidence", whole.perMessage(messages), floor);
        out.printf("work of a turn %d, decisions %016x%n", whole.result(), decisions());
    }

    private static void print(PrintStream out, String name, double micros, double floor) {
        out.printf("%-44s %12.3f %12.1f%n", name, micros, micros / floor);
    }

    private <T> long rounds(List<T> items, ToLongFunction<T> work) {
        long sum = 0;
        for (int round = 0; round < rounds; round++) {
            for (T item : items) {
                sum = 31 * sum + work.applyAsLong(item);
            }
        }
        return sum;
    }

    private static long sum(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    private Reading read(Contact contact) {
        return catalog.read(contact);
    }

    private List<FiredRule> fired(Reading reading) {
        return catalog.ruleBook().fired(reading);
    }

    private long check(Contact contact) {
        Reading reading = read(contact);
        return (long) fired(reading).size() + checks.of(reading).size();
    }

    private long cite(Contact contact) {
        Reading reading = read(contact);
        return citations.in(reading, fired(reading)).size();
    }

    private static long size(ContactFacts facts) {
        return facts.evidence().size() * 64L + facts.citations().size();
    }

    /** A number that any other decision or evidence would change; the same on every run. */
    private long decisions() {
        long digest = 0;
        for (Contact contact : contacts) {
            ContactFacts facts = analyser.analyse(contact);
            List<String> checked = facts.checks().stream()
                    .map(result -> result.check().id() + result.outcome() + result.evidence())
                    .toList();
            String said = String.join(
                    "|",
                    facts.categories().toString(),
                    facts.manner().toString(),
                    facts.resolution().toString(),
                    facts.outcome().id(),
                    facts.inferredSatisfaction().id(),
                    facts.citations().toString(),
                    facts.opportunities().toString(),
                    checked.toString(),
                    facts.evidence().toString());
            digest = 31 * digest + said.hashCode();
        }
        return digest;
    }
}
