package dev.hotspots.learned;

import dev.hotspots.catalog.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A model's answers about one contact: for every question how probable each value is. */
public final class Opinion {

    private static final Comparator<Answer> PROBABLE_FIRST =
            Comparator.comparingDouble(Answer::probability).reversed();

    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    private final Map<Question, List<Answer>> ranked = new EnumMap<>(Question.class);

    /** A value with its probability, 0 to 1. */
    public record Answer(String value, double probability) {}

    Opinion(Map<Question, double[]> probabilities) {
        probabilities.forEach((question, some) -> {
            List<Answer> answers = new ArrayList<>(some.length);
            for (int i = 0; i < some.length; i++) {
                answers.add(new Answer(question.answers().get(i), some[i]));
            }
            answers.sort(PROBABLE_FIRST);
            ranked.put(question, List.copyOf(answers));
        });
    }

    /** The answers, most probable first; ties in the order of the question's values. */
    public List<Answer> ranked(Question question) {
        return ranked.getOrDefault(question, List.of());
    }

    /** The most probable value. */
    public Answer first(Question question) {
        return ranked(question).get(0);
    }

    /** The most probable value as a constant of its enum. */
    public <E extends Enum<E> & Named> E first(Question question, Class<E> type) {
        return Named.find(type, first(question).value()).orElseThrow();
    }

    /** Whether a question of yes or no is answered by yes: it is at least as likely as not. */
    public boolean holds(Question question) {
        return first(question).probability() >= MORE_LIKELY_THAN_NOT;
    }

    /** How probable a value is. */
    public double probability(Question question, Named value) {
        return ranked(question).stream()
                .filter(answer -> answer.value().equals(value.id()))
                .findFirst()
                .map(Answer::probability)
                .orElse(0.0);
    }

    /**
     * By how much the first answer leads, 0 to 1: over the second, or for a question of yes or no twice the distance from
     * one half.
     */
    public double margin(Question question) {
        List<Answer> answers = ranked(question);
        return answers.size() == 1
                ? Math.abs(2 * answers.get(0).probability() - 1)
                : answers.get(0).probability() - answers.get(1).probability();
    }
}
