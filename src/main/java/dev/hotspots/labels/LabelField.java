package dev.hotspots.labels;

import dev.hotspots.catalog.Alternative;
import dev.hotspots.catalog.Apology;
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
import java.util.Optional;
import java.util.stream.Stream;

/** A decision that can be labelled: a column of the program's own label files. */
public enum LabelField {
    CONTACT_TYPE("类型", named(ContactType.values()), "contact"),
    COMPLAINT("投诉", flag()),
    /** Its empty value says that the contact is no complaint. */
    NATURE("性质", natures(), "投诉性质"),
    SCENARIO("场景", named(Scenario.values())),
    EMOTION("情绪", named(Emotion.values())),
    ESCALATION("升级意向", flag()),
    RESOLVED("解决", named(Outcome.values())),
    SATISFACTION("推断满意度", named(Sentiment.values()), "sat"),
    EMPATHY("共情", flag()),
    APOLOGY("道歉", named(Apology.values())),
    ASKS_KEY_INFO("询问关键信息", flag()),
    ALTERNATIVE("替代方案", named(Alternative.values())),
    CITES_POLICY("引用政策", flag()),
    PROMISES_TIME("承诺时限", flag());

    /** The value of a flag that holds. */
    public static final String YES = "true";

    /** The value of a flag that does not hold. */
    public static final String NO = "false";

    /** The nature of a contact that is no complaint. */
    public static final String NO_NATURE = "";

    private final String zh;
    private final String alias;

    // Filled with an immutable list.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<LabelValue> choices;

    LabelField(String zh, List<LabelValue> choices) {
        this(zh, choices, "");
    }

    /** A field that label files in use call by another name too. */
    LabelField(String zh, List<LabelValue> choices, String alias) {
        this.zh = zh;
        this.choices = choices;
        this.alias = alias;
    }

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name readers see. */
    public String zh() {
        return zh;
    }

    /** The values it can take: a closed list, in the order of their enum; a flag's {@link #YES} first. */
    public List<LabelValue> choices() {
        return choices;
    }

    /** The field of a column: its id, another name in use, or the name readers see. */
    public static Optional<LabelField> find(String column) {
        String name = column.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.id().equals(name)
                        || field.zh.equals(name)
                        || (!name.isEmpty() && field.alias.equals(name)))
                .findFirst();
    }

    /** The value written as its id, in whatever case, or as readers see it. */
    public Optional<LabelValue> value(String written) {
        return choices.stream().filter(value -> value.isCalled(written.strip())).findFirst();
    }

    /** Whether it holds or does not. */
    public boolean isFlag() {
        return choices.size() == 2;
    }

    private static List<LabelValue> flag() {
        return List.of(new LabelValue("true", "是"), new LabelValue("false", "否"));
    }

    private static List<LabelValue> named(Named[] values) {
        return Arrays.stream(values).map(LabelValue::of).toList();
    }

    private static List<LabelValue> natures() {
        return Stream.concat(named(Nature.values()).stream(), Stream.of(new LabelValue("", "非投诉")))
                .toList();
    }
}
