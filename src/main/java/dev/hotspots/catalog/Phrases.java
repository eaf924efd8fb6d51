package dev.hotspots.catalog;

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

    /** The numbers of the phrases under a key, included lists unfolded. */
    List<Integer> numbers(Section section, String key) {
        return number(section, key, section.texts(key));
    }

    List<Integer> number(Section section, String key, List<String> texts) {
        Set<String> phrases = new LinkedHashSet<>();
        texts.forEach(text -> unfold(section, key, text, new ArrayList<>(), phrases));
        if (phrases.isEmpty()) {
            section.mistakeAt(key, "'" + key + "' has no phrase");
        }
        return phrases.stream().map(collector::number).toList();
    }

    /** The number of a text that is taken as it stands. */
    int number(String text) {
        return collector.number(text);
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
