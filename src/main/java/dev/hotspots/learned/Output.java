package dev.hotspots.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * One linear function of a model: how much speaks for a value of a question.
 *
 * @param number its place among all outputs, from 0
 */
public record Output(Question question, String value, int number) {

    private static final List<Output> ALL = all();

    /** Every value of every question, in order. */
    public static List<Output> values() {
        return ALL;
    }

    /** The outputs of a question, in the order of its values. */
    public static List<Output> of(Question question) {
        return ALL.stream().filter(output -> output.question == question).toList();
    }

    static Output of(Question question, String value) {
        return of(question).stream()
                .filter(output -> output.value.equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(question.id() + " has no value " + value));
    }

    /** Question and value in one word, such as {@code nature.price}. */
    public String id() {
        return question.id() + "." + value;
    }

    private static List<Output> all() {
        List<Output> all = new ArrayList<>();
        for (Question question : Question.values()) {
            question.answers().forEach(value -> all.add(new Output(question, value, all.size())));
        }
        return List.copyOf(all);
    }
}
