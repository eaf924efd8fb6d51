package dev.hotspots.evaluation;

import dev.hotspots.analysis.ContactFacts;
import java.util.function.Function;

/** What contacts can be told apart by, to see whether decisions are equally good everywhere. */
public enum Grouping {
    CHANNEL("渠道", facts -> facts.details().channel()),
    PRODUCT("商品", facts -> facts.details().product()),
    CATEGORY("类目", facts -> facts.details().category()),
    QUEUE("技能组", facts -> facts.details().queue()),
    AGENT("客服", ContactFacts::agent),
    FILE("来源文件", facts -> facts.origin().file());

    private final String zh;

    // A function without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<ContactFacts, String> group;

    Grouping(String zh, Function<ContactFacts, String> group) {
        this.zh = zh;
        this.group = group;
    }

    /** The name readers see. */
    public String zh() {
        return zh;
    }

    /** The group of a contact; empty where the export does not say. */
    String of(ContactFacts facts) {
        return group.apply(facts);
    }
}
