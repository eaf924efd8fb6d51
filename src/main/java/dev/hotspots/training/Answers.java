package dev.hotspots.training;

import dev.hotspots.learned.Opinion;
import dev.hotspots.learned.Question;
import java.util.EnumMap;
import java.util.Map;

/** What was decided about a contact, a value for every question; no complaint has the empty nature. */
public record Answers(Map<Question, String> values) {

    public Answers {
        values = Map.copyOf(values);
    }

    /** The most probable answers; a nature only where a complaint is more likely than not. */
    static Answers of(Opinion opinion) {
        Map<Question, String> values = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            values.put(question, opinion.first(question).value());
        }
        if (!opinion.holds(Question.COMPLAINT)) {
            values.put(Question.COMPLAINT, "false");
            values.put(Question.NATURE, "");
        }
        return new Answers(values);
    }

    String to(Question question) {
        return values.getOrDefault(question, "");
    }
}
