package dev.hotspots.catalog;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the invented dialogues of the catalog: a message as {@code {客: text}} or {@code {customer: text}}, several as a list. */
final class ExampleReader {

    private static final Map<String, Speaker> SPEAKERS = Map.of(
            "客", Speaker.CUSTOMER,
            "服", Speaker.AGENT,
            "机", Speaker.BOT,
            "系", Speaker.SYSTEM,
            "customer", Speaker.CUSTOMER,
            "agent", Speaker.AGENT,
            "bot", Speaker.BOT,
            "system", Speaker.SYSTEM);

    private final List<Mistake> mistakes;

    ExampleReader(List<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    List<Example> read(Section section, String key) {
        return section.items(key).stream()
                .flatMap(item -> example(section.file(), item))
                .toList();
    }

    private Stream<Example> example(String file, Node node) {
        List<Node> lines = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<Message> messages =
                lines.stream().flatMap(line -> message(file, line)).toList();
        return messages.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Example(file, Section.lineOf(node), new Contact("example", messages, ContactDetails.NONE)));
    }

    private Stream<Message> message(String file, Node node) {
        Section section = Section.of(file, node, mistakes);
        String key = section.keys().stream().findFirst().orElse("");
        Speaker speaker = SPEAKERS.get(key);
        if (speaker == null || section.keys().size() != 1) {
            section.mistake("found a message of " + section.keys()
                    + ", expected one of 客, 服, 机 or 系, or customer, agent, bot or system");
            return Stream.of();
        }
        return Stream.of(new Message(speaker, "", null, section.text(key), "", new Origin(file, section.line())));
    }
}
