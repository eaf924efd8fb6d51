package dev.hotspots.learned;

import dev.hotspots.catalog.ContactType;
import dev.hotspots.catalog.Emotion;
import dev.hotspots.catalog.Named;
import dev.hotspots.catalog.Nature;
import dev.hotspots.catalog.Outcome;
import dev.hotspots.catalog.Scenario;
import dev.hotspots.catalog.Sentiment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is asked about every contact, with the values it may be answered by. */
public enum Question {
    CONTACT_TYPE(ContactType.values()),
    COMPLAINT("true"),
    /** Asked as if the contact were a complaint. */
    NATURE(Nature.values()),
    SCENARIO(Scenario.values()),
    EMOTION(Emotion.values()),
    RESOLVED(Outcome.values()),
    SATISFACTION(Sentiment.values());

    // Filled with an immutable list.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> answers;

    Question(Named[] values) {
        this.answers = Arrays.stream(values).map(Named::id).toList();
    }

    Question(String value) {
        answers = List.of(value);
    }

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Ids of the possible answers, exactly one of which is right; a single one for a question of yes or no. */
    public List<String> answers() {
        return answers;
    }
}
