package dev.hotspots.catalog;

import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named phrase lists; a list may include others by {@code $name}. A phrase stands for its other spellings too: with {@code 退款: [退宽]} among the
 * spellings, 退宽没到 is found where 退款没到 is asked for.
 */
final class Phrases {

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<String>> spellings = new LinkedHashMap<>();
    private final PhraseBook.Collector collector = new PhraseBook.Collector();
    private Grammar grammar = Grammar.SILENT;

    void define(Section section) {
        for (String name : section.keys()) {
            if (lists.put(name, section.texts(name)) != null) {
                section.mistakeAt(name, "phrase list '" + name + "' is defined twice");
            }
        }
    }

    /** Other ways in which people write a word. */
    void spell(Section section) {
        for (String word : section.keys()) {
            if (spellings.put(word, section.texts(word)) != null) {
                section.mistakeAt(word, "the spellings of '" + word + "' are defined twice");
            }
        }
    }

    void speak(Grammar language) {
        grammar = language;
    }

    Grammar grammar() {
        return grammar;
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

    /** Texts that are taken as they stand and found inside longer words too. */
    PhraseSet parts(Set<String> texts, Set<Speaker> speakers) {
        return collector.parts(texts, speakers);
    }

    private void unfold(Section section, String key, String text, List<String> path, Set<String> phrases) {
        if (!text.startsWith("$")) {
            if (NormalizedText.of(text).text().isBlank()) {
                section.mistakeAt(key, "'" + key + "' has an empty phrase");
            } else {
                grammar.forms(text).forEach(form -> {
                    phrases.add(form);
                    spellings.forEach((word, others) -> respell(form, word, others, phrases));
                });
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

    private static void respell(String text, String word, List<String> others, Set<String> phrases) {
        if (text.contains(word)) {
            others.forEach(other -> phrases.add(text.replace(word, other)));
        }
    }

    PhraseBook compile() {
        return collector.compile();
    }
}
