package dev.hotspots.intake;

import dev.hotspots.conversation.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words exports use for who wrote a message; case and blanks around make no difference. */
final class Speakers {

    private static final Map<Speaker, List<String>> ALIASES = Map.of(
            Speaker.CUSTOMER, List.of("客户", "买家", "用户", "顾客", "访客"),
            Speaker.AGENT, List.of("客服", "坐席", "人工", "商家", "人工客服"),
            Speaker.BOT, List.of("机器人", "智能客服", "机器人客服"),
            Speaker.SYSTEM, List.of("系统", "系统消息"));

    private static final Map<String, Optional<Speaker>> BY_NAME = byName();

    private Speakers() {}

    static Optional<Speaker> named(String name) {
        Optional<Speaker> speaker = BY_NAME.get(name);
        return speaker != null
                ? speaker
                : BY_NAME.getOrDefault(Texts.value(name).toLowerCase(Locale.ROOT), Optional.empty());
    }

    private static Map<String, Optional<Speaker>> byName() {
        Map<String, Optional<Speaker>> speakers = new HashMap<>();
        for (Speaker speaker : Speaker.values()) {
            speakers.put(speaker.id(), Optional.of(speaker));
        }
        ALIASES.forEach((speaker, names) -> names.forEach(name -> speakers.put(name, Optional.of(speaker))));
        return speakers;
    }
}
