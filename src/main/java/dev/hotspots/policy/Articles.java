package dev.hotspots.policy;

import dev.hotspots.catalog.Policy.Fact;
import java.util.List;
import java.util.regex.Pattern;

/** The article numbers said about a policy, for instance 第五十五条, 第25条第3款, 消法24条. */
record Articles(List<String> numbers) {

    private static final Pattern ARTICLE = Pattern.compile(
            "第 ?([零一二三四五六七八九十百千两]{1,8}|\\d{1,4}) ?条|(?<=[法例办定》的]) ?(\\d{1,4}|[一二三四五六七八九十百]{1,8}) ?条(?!件)");

    Articles {
        numbers = List.copyOf(numbers);
    }

    static Articles in(Passage passage) {
        return new Articles(passage.found(ARTICLE)
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .flatMap(article -> Numerals.parse(article).stream().boxed())
                .map(String::valueOf)
                .toList());
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Whether a fact stands in one of these articles; a paragraph (148-2) stands in its article. */
    boolean hold(Fact fact) {
        return fact.clauses().stream()
                .anyMatch(clause ->
                        numbers.stream().anyMatch(number -> clause.equals(number) || clause.startsWith(number + "-")));
    }
}
