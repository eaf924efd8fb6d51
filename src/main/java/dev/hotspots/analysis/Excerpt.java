package dev.hotspots.analysis;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.privacy.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a customer wrote, short enough to read at a glance: the longest messages, which tell most, in their order. */
final class Excerpt {

    private static final int LONGEST = 160;

    /** Of a longer message only the beginning is masked: far more than can be shown. */
    private static final int MASKED = 1_000;

    private static final String BETWEEN = " / ";

    private final List<String> said;
    private final Set<Integer> shown = new HashSet<>();

    private Excerpt(List<String> said) {
        this.said = said;
    }

    /** Masked, on one line, at most 160 characters and marks of what was left out; empty where the customer wrote nothing. */
    static String of(Contact contact) {
        return new Excerpt(contact.messages().stream()
                        .filter(message -> message.speaker() == Speaker.CUSTOMER)
                        .map(Message::text)
                        .map(text -> Mask.text(cut(text, MASKED))
                                .replaceAll("\\s+", " ")
                                .strip())
                        .filter(text -> !text.isEmpty())
                        .toList())
                .text();
    }

    private String text() {
        List<Integer> longestFirst =
                new ArrayList<>(IntStream.range(0, said.size()).boxed().toList());
        longestFirst.sort(Comparator.comparingInt(i -> -said.get(i).length()));
        int left = LONGEST;
        for (int i : longestFirst) {
            if (left >= said.get(i).length() || shown.isEmpty()) {
                shown.add(i);
                left -= said.get(i).length() + BETWEEN.length();
            }
        }
        String text = IntStream.range(0, said.size())
                .filter(shown::contains)
                .mapToObj(said::get)
                .map(one -> one.length() > LONGEST ? cut(one, LONGEST) + "…" : one)
                .collect(Collectors.joining(BETWEEN));
        return shown.size() < said.size() ? text + BETWEEN + "…" : text;
    }

    /** The beginning, without half of a surrogate pair at its end. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
