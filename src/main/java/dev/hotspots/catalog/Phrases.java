package dev.hotspots.catalog;

import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named phrase lists; a list may include others by {@code $name}. */
final class Phrases {

    private final Map<String, List<String>> lists = new HashMap<>();
    private final PhraseBook.Collector collector = new PhraseBook.Collector();

    void define(Section section) {
        for (String name : section.keys()) {
            if (lists.put(name, section.texts(name)) != null) {
                section.mistakeAt(name, "phrase list '" + name + "' is defined twice");
            }
        }
    }

    /** The phrases under a key, included lists unfolded, as said by certain speakers. */
    PhraseSet set(Section section, String key, Set<Speaker> speakers) {
        return set(section, key, section.texts(key), speakers);
    }

    PhraseSet set(Section section, String key, List<String> texts, Set<Speaker> speakers) {
        Set<String> phrases = new LinkedHashSet<>();
        texts.forEach(text -> unfold(section, key, text, new ArrayList<>(), phrases));
        if (phrases.isEmpty()) {
            section.mistakeAt(key, "'" + key + "' has no phrase");
        }
        return collector.set(phrases, speakers);
    }

    /** Texts that are taken as they stand. */
    PhraseSet set(Set<String> texts, Set<Speaker> speakers) {
        return collector.set(texts, speakers);
    }

    private void unfold(Section section, String key, String text, List<String> path, Set<String> phrases) {
        if (!text.startsWith("$")) {
            if (NormalizedText.of(text).text().isBlank()) {
                section.mistakeAt(key, "'" + key + "' has an empty phrase");
            } else {
                phrases.add(text);
            }
            return;
        }
        String name = text.substring(1);
        List<String> list = lists.get(name);
        if (list == null) {
            section.mistakeAt(key, "unknown phrase list '" + text + "'");
        } else if (path.contains(name)) {
            section.mistakeAt(key, "phrase list '" + text + "' includes itself");
        } else {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(name);
            list.forEach(item -> unfold(section, key, item, deeper, phrases));
        }
    }

    PhraseBook compile() {
        return collector.compile();
    }
}
