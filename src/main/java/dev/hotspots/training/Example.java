package dev.hotspots.training;

import dev.hotspots.learned.Output;
import dev.hotspots.learned.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels of a contact.
 *
 * @param accepted by question the values that readers accept, the main one first; a question nobody answered is missing. Of
 *     complaint they are {@code true} and {@code false}, and no complaint has the empty nature
 * @param alsoNatures natures that are present beside the main one
 */
public record Example(String id, Map<Question, List<String>> accepted, List<String> alsoNatures) {

    public Example {
        accepted = Map.copyOf(accepted);
        alsoNatures = List.copyOf(alsoNatures);
    }

    boolean answers(Question question) {
        return accepted.containsKey(question);
    }

    /** The main value; empty when nobody answered. */
    Optional<String> main(Question question) {
        return accepted.getOrDefault(question, List.of()).stream().findFirst();
    }

    /** Whether readers name a nature: they see a complaint. */
    boolean hasNature() {
        return main(Question.NATURE).filter(nature -> !nature.isEmpty()).isPresent();
    }

    /** Whether it has anything to say on a question: on natures only complaints have. */
    boolean teaches(Question question) {
        return answers(question) && (question != Question.NATURE || hasNature());
    }

    /** Whether an output's value is the main one. */
    boolean holds(Output output) {
        return main(output.question()).filter(output.value()::equals).isPresent();
    }

    boolean accepts(Question question, String value) {
        return accepted.getOrDefault(question, List.of()).contains(value);
    }
}
