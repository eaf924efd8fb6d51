package dev.hotspots.policy;

import dev.hotspots.catalog.Condition;
import dev.hotspots.catalog.Reading;
import dev.hotspots.catalog.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is said about a policy: from its name to the next policy's name in the message, and before it within its clause where
 * another policy is named earlier. Where that says nothing, the messages that the same speaker sends right after it count too.
 */
final class Passage {

    private static final String CLAUSE_ENDS = ",.;:!?，。；：！？、 \n";
    private static final int MESSAGES_AFTER = 2;
    private static final Pattern PASSED = Pattern.compile("(买|购买|用|使用|签收|收到|收货|下单|拍下|过)了(已经|已|有|才|都|快|将近|大概)?$");

    private final Reading reading;
    private final List<Span> spans;

    private Passage(Reading reading, List<Span> spans) {
        this.reading = reading;
        this.spans = List.copyOf(spans);
    }

    static Passage about(Mention mention, List<Mention> all, Reading reading) {
        int message = mention.span().message();
        String text = reading.text(message);
        int begin = 0;
        int end = text.length();
        for (Mention other : all) {
            if (other.in(message) && !other.sameAs(mention)) {
                if (other.span().begin() >= mention.span().end()) {
                    end = Math.min(end, other.span().begin());
                } else if (other.span().end() <= mention.span().begin()) {
                    begin = Math.max(begin, clauseBegin(text, other.span(), mention.span()));
                }
            }
        }
        return new Passage(reading, List.of(new Span(message, begin, end)));
    }

    /** The clause of the later name, but nothing before the end of the earlier one. */
    private static int clauseBegin(String text, Span earlier, Span later) {
        int begin = later.begin();
        while (begin > earlier.end() && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    /** The passage with one, then two of the messages in which the speaker goes on. */
    List<Passage> continued(List<Mention> all) {
        Span last = spans.get(spans.size() - 1);
        List<Passage> longer = new ArrayList<>();
        List<Span> more = new ArrayList<>(spans);
        boolean open = last.end() == reading.text(last.message()).length();
        for (int i = 1; open && i <= MESSAGES_AFTER && goesOn(last.message() + i, all); i++) {
            more.add(whole(last.message() + i));
            longer.add(new Passage(reading, more));
        }
        return longer;
    }

    private Span whole(int message) {
        return new Span(message, 0, reading.text(message).length());
    }

    private boolean goesOn(int message, List<Mention> all) {
        return message < reading.messages()
                && reading.speaker(message) == reading.speaker(message - 1)
                && all.stream().noneMatch(mention -> mention.in(message));
    }

    boolean contains(Span span) {
        return spans.stream().anyMatch(span::inside);
    }

    /** The indexes of its messages. */
    List<Integer> messages() {
        return spans.stream().map(Span::message).toList();
    }

    /** Where a condition of the catalog is hit within the passage. */
    List<Span> hits(Condition condition) {
        return condition.in(reading).spans().stream().filter(this::contains).toList();
    }

    boolean matches(Pattern pattern) {
        return found(pattern).findAny().isPresent();
    }

    /** What matches in the normalized text, in reading order. */
    Stream<MatchResult> found(Pattern pattern) {
        return spans.stream()
                .flatMap(span -> pattern.matcher(reading.text(span.message()))
                        .region(span.begin(), span.end())
                        .results());
    }

    /** The numbers with units in the passage; how long the customer has had the goods (您买了10天) is none of the policy's. */
    List<Quantity> quantities() {
        return spans.stream()
                .flatMap(span -> Quantity.in(reading.text(span.message()), span.message()).stream())
                .filter(quantity -> contains(quantity.span()) && !passed(quantity.span()))
                .toList();
    }

    private boolean passed(Span span) {
        String before = reading.text(span.message()).substring(0, span.begin());
        return PASSED.matcher(before).find();
    }
}
