package dev.hotspots.analysis;

import dev.hotspots.catalog.Dimension;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.RuleBook.FiredRule;
import dev.hotspots.learned.LanguageModel;
import dev.hotspots.learned.Opinion;
import dev.hotspots.learned.Question;
import dev.hotspots.learned.Reason;
import dev.hotspots.privacy.Mask;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The wording behind decisions that no rule spoke for: the model decided them by what labelled contacts taught it. */
final class LearnedEvidence {

    private static final String RULE = "learned";
    private static final String ABOUT = "学习部分: 同类措辞";
    private static final int MOST = 3;

    /** What is decided where nothing speaks: it needs no evidence. */
    private static final Map<Question, String> PLAIN = Map.of(
            Question.CONTACT_TYPE, "inquiry",
            Question.EMOTION, "calm",
            Question.RESOLVED, "unclear",
            Question.SATISFACTION, "neutral",
            Question.SCENARIO, "other");

    private final LanguageModel model;
    private final Reading reading;
    private final List<FiredRule> fired;

    LearnedEvidence(LanguageModel model, Reading reading, List<FiredRule> fired) {
        this.model = model;
        this.reading = reading;
        this.fired = fired;
    }

    Stream<Evidence> of(Opinion opinion) {
        return Stream.of(Question.values())
                .filter(question -> needsWords(question, opinion))
                .flatMap(question -> model.reasons(reading, opinion, question, MOST).stream()
                        .map(reason -> evidence(decision(question, opinion), reason)));
    }

    private boolean needsWords(Question question, Opinion opinion) {
        String value = opinion.first(question).value();
        boolean decided = switch (question) {
            case COMPLAINT, NATURE -> opinion.holds(Question.COMPLAINT);
            default -> !value.equals(PLAIN.get(question));
        };
        return decided && !aRuleSpeaksFor(question, value);
    }

    private boolean aRuleSpeaksFor(Question question, String value) {
        Dimension dimension = Dimension.valueOf(question.name());
        String spoken = question == Question.COMPLAINT ? "" : value;
        for (FiredRule one : fired) {
            if (one.rule().speaksFor(dimension, spoken)) {
                return true;
            }
        }
        return false;
    }

    private static String decision(Question question, Opinion opinion) {
        return question == Question.COMPLAINT
                ? question.id()
                : question.id() + "." + opinion.first(question).value();
    }

    private Evidence evidence(String decision, Reason reason) {
        return new Evidence(
                decision,
                RULE,
                ABOUT,
                Math.round(reason.strength() * 100) / 100.0,
                reason.span().message() + 1,
                reading.speaker(reason.span().message()),
                Mask.text(reading.quote(reason.span())),
                Sentence.around(reading, reason.span()));
    }
}
