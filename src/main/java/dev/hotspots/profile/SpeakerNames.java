package dev.hotspots.profile;

import com.google.re2j.Pattern;
import dev.hotspots.conversation.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who a sender is: by name, case and blanks around making no difference; else by the first pattern that is found in the name; else
 * by what every other sender is.
 *
 * @param names in lower case
 */
public record SpeakerNames(Map<String, Speaker> names, List<Known> patterns, Optional<Speaker> otherwise) {

    /** A pattern of senders. */
    public record Known(Pattern pattern, Speaker speaker) {}

    public SpeakerNames {
        Map<String, Speaker> all = new HashMap<>(names);
        for (Speaker speaker : Speaker.values()) {
            all.putIfAbsent(speaker.id(), speaker);
        }
        names = Map.copyOf(all);
        patterns = List.copyOf(patterns);
    }

    /** Empty for a sender that is nobody this export knows. */
    public Optional<Speaker> of(String sender) {
        Optional<Speaker> stated = stated(sender);
        return stated.isPresent() ? stated : otherwise;
    }

    /** As {@link #of}, without what every other sender is. */
    public Optional<Speaker> stated(String sender) {
        Speaker named = names.get(sender);
        String name = named == null ? sender.strip().toLowerCase(Locale.ROOT) : sender;
        named = named == null ? names.get(name) : named;
        if (named != null) {
            return Optional.of(named);
        }
        return patterns.stream()
                .filter(known -> known.pattern().matcher(name).find())
                .map(Known::speaker)
                .findFirst();
    }
}
