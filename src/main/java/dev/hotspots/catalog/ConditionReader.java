package dev.hotspots.catalog;

import dev.hotspots.conversation.Speaker;
import dev.hotspots.pattern.PatternMistakeException;
import dev.hotspots.pattern.TextPattern;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads conditions as the catalog format defines them. */
final class ConditionReader {

    private static final Map<String, Set<Speaker>> SPEAKERS = Map.of(
            "customer", EnumSet.of(Speaker.CUSTOMER),
            "agent", EnumSet.of(Speaker.AGENT),
            "bot", EnumSet.of(Speaker.BOT),
            "system", EnumSet.of(Speaker.SYSTEM),
            "staff", EnumSet.of(Speaker.AGENT, Speaker.BOT),
            "anyone", EnumSet.allOf(Speaker.class));

    private static final Condition NEVER = new Condition.AtLeast(1, List.of());

    private final Phrases phrases;
    private final List<Mistake> mistakes;
    private final Map<Condition, Condition.Once> known = new HashMap<>();
    private final Map<String, TextPattern> patterns = new HashMap<>();

    ConditionReader(Phrases phrases, List<Mistake> mistakes) {
        this.phrases = phrases;
        this.mistakes = mistakes;
    }

    Condition required(Section owner, String key) {
        return optional(owner, key).orElseGet(() -> {
            owner.mistake("'" + key + "' is missing");
            return NEVER;
        });
    }

    Optional<Condition> optional(Section owner, String key) {
        return owner.node(key).map(node -> read(owner.file(), node));
    }

    /** How many different conditions were read. */
    int count() {
        return known.size();
    }

    private Condition read(String file, Node node) {
        return known.computeIfAbsent(parse(file, node), condition -> new Condition.Once(known.size(), condition));
    }

    private Condition parse(String file, Node node) {
        Section section = Section.of(file, node, mistakes);
        if (section.keys().size() != 1) {
            if (node instanceof MappingNode) {
                section.mistake("found " + section.keys() + ", expected exactly one condition");
            }
            return NEVER;
        }
        String key = section.keys().iterator().next();
        Set<Speaker> speakers = SPEAKERS.get(key);
        return speakers == null ? compound(section, key) : words(section, key, speakers);
    }

    private Condition compound(Section section, String key) {
        return switch (key) {
            case "all" -> new Condition.All(list(section, key));
            case "any" -> new Condition.AtLeast(1, list(section, key));
            case "none" -> new Condition.None(list(section, key));
            case "at_least" -> atLeast(inner(section, key));
            case "sequence" -> sequence(inner(section, key));
            case "unanswered" -> unanswered(inner(section, key));
            case "before_any" -> beforeAny(inner(section, key));
            case "contact" -> details(inner(section, key));
            default -> {
                section.mistakeAt(
                        key,
                        "unknown condition '" + key
                                + "', expected customer, agent, bot, system, staff, anyone, all, any,"
                                + " none, at_least, sequence, unanswered, before_any or contact");
                yield NEVER;
            }
        };
    }

    private Section inner(Section section, String key) {
        return section.section(key).orElseThrow();
    }

    private List<Condition> list(Section section, String key) {
        List<Condition> conditions = section.items(key).stream()
                .map(item -> read(section.file(), item))
                .toList();
        if (conditions.isEmpty()) {
            section.mistakeAt(key, "'" + key + "' lists no condition");
        }
        return conditions;
    }

    private Condition atLeast(Section section) {
        int n = section.number("n", 1);
        List<Condition> of = list(section, "of");
        section.done();
        if (n < 1 || n > of.size()) {
            section.mistake("'n' is " + n + ", expected 1 to " + of.size());
        }
        return new Condition.AtLeast(n, of);
    }

    private Condition sequence(Section section) {
        Condition first = required(section, "first");
        Condition then = required(section, "then");
        boolean each = section.flag("each", false);
        Condition sequence = new Condition.Sequence(first, then, distance(section), each);
        section.done();
        return sequence;
    }

    private Condition unanswered(Section section) {
        Condition first = required(section, "first");
        Condition then = required(section, "then");
        Condition unanswered = new Condition.Unanswered(first, then, distance(section));
        section.done();
        return unanswered;
    }

    private Condition beforeAny(Section section) {
        Condition first = required(section, "first");
        Condition then = required(section, "then");
        section.done();
        return new Condition.BeforeAny(first, then);
    }

    private static Distance distance(Section section) {
        Optional<Duration> least = section.decimal("after_minutes").map(ConditionReader::minutes);
        Optional<Duration> most = section.decimal("within_minutes").map(ConditionReader::minutes);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            section.mistake("'after_minutes' is more than 'within_minutes': nothing lies between them");
        }
        return new Distance(section.number("within", Integer.MAX_VALUE), least, most);
    }

    private static Duration minutes(double minutes) {
        return Duration.ofMillis(Math.round(minutes * 60_000));
    }

    private Condition details(Section section) {
        Map<Condition.Details.Field, List<String>> wanted = new EnumMap<>(Condition.Details.Field.class);
        for (Condition.Details.Field field : Condition.Details.Field.values()) {
            String key = field.name().toLowerCase(Locale.ROOT);
            if (section.has(key)) {
                wanted.put(
                        field,
                        section.texts(key).stream()
                                .map(text -> text.toLowerCase(Locale.ROOT))
                                .toList());
            } else {
                section.node(key);
            }
        }
        section.done();
        return new Condition.Details(wanted);
    }

    private Condition words(Section section, String key, Set<Speaker> speakers) {
        return section.node(key).orElse(null) instanceof MappingNode
                ? words(inner(section, key), speakers)
                : phrases(section, key, section.texts(key), speakers);
    }

    /** One of the phrases, said by certain speakers. */
    Condition phrases(Section section, String key, List<String> texts, Set<Speaker> speakers) {
        return new Words(
                speakers,
                phrases.set(section, key, texts, speakers),
                List.of(),
                Integer.MAX_VALUE,
                Words.Order.EITHER,
                Optional.empty(),
                PhraseSet.NONE,
                PhraseSet.NONE,
                Mentions.any(phrases.grammar()),
                Words.Scope.ANYWHERE);
    }

    /** The words of a map, said by certain speakers. */
    Condition words(Section section, Set<Speaker> speakers) {
        PhraseSet any = optionalPhrases(section, "any", speakers);
        Optional<Words.Shape> shape = shape(section, speakers);
        if (any.isEmpty() && shape.isEmpty()) {
            section.mistake("neither 'any' nor 'pattern' is given");
        }
        Words words = new Words(
                speakers,
                any,
                section.groups("with").stream()
                        .map(group -> phrases.set(section, "with", group, speakers))
                        .toList(),
                section.number("gap", Integer.MAX_VALUE),
                choice(section, "order", Words.Order.class, Words.Order.EITHER),
                shape,
                optionalPhrases(section, "except", speakers),
                optionalPhrases(section, "unless", speakers),
                mentions(section),
                scope(section));
        section.done();
        return words;
    }

    private Mentions mentions(Section section) {
        return new Mentions(
                phrases.grammar(), wanted(section, "negated"), wanted(section, "quoted"), wanted(section, "supposed"));
    }

    private Mentions.Wanted wanted(Section section, String key) {
        Mentions.Wanted wanted = choice(section, key, Mentions.Wanted.class, Mentions.Wanted.IGNORED);
        if (wanted != Mentions.Wanted.IGNORED && phrases.grammar().equals(Grammar.SILENT)) {
            section.mistakeAt(key, "'" + key + "' needs the words of a 'grammar', which no file of the catalog has");
        }
        return wanted;
    }

    private PhraseSet optionalPhrases(Section section, String key, Set<Speaker> speakers) {
        section.node(key);
        return section.has(key) ? phrases.set(section, key, speakers) : PhraseSet.NONE;
    }

    private static Words.Scope scope(Section section) {
        Words.Scope anywhere = Words.Scope.ANYWHERE;
        return new Words.Scope(
                section.number("first", anywhere.first()),
                section.number("last", anywhere.last()),
                section.number("times", anywhere.times()),
                section.number("longest", anywhere.longest()));
    }

    private Optional<Words.Shape> shape(Section section, Set<Speaker> speakers) {
        return section.optionalText("pattern").flatMap(regex -> {
            try {
                return Optional.of(new Words.Shape(
                        patterns.computeIfAbsent(regex, TextPattern::of), phrases.parts(Needles.of(regex), speakers)));
            } catch (PatternMistakeException e) {
                section.mistakeAt("pattern", "pattern '" + regex + "' cannot be read: " + e.getMessage());
                return Optional.empty();
            }
        });
    }

    private static <E extends Enum<E>> E choice(Section section, String key, Class<E> type, E otherwise) {
        return section.optionalText(key)
                .map(text -> {
                    for (E constant : type.getEnumConstants()) {
                        if (constant.name().equalsIgnoreCase(text)) {
                            return constant;
                        }
                    }
                    section.mistakeAt(
                            key,
                            "'" + key + "' is '" + text + "', expected "
                                    + EnumSet.allOf(type).toString().toLowerCase(Locale.ROOT));
                    return otherwise;
                })
                .orElse(otherwise);
    }
}
