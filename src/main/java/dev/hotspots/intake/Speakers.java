package dev.hotspots.intake;

import dev.hotspots.conversation.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words exports use for who wrote a message. */
final class Speakers {

    private static final Map<String, Speaker> WORDS = words(Map.of(
            Speaker.CUSTOMER, List.of("customer", "客户", "买家", "用户", "顾客", "访客", "user", "visitor"),
            Speaker.AGENT, List.of("agent", "客服", "坐席", "人工", "人工客服", "商家", "卖家"),
            Speaker.BOT, List.of("bot", "机器人", "智能客服", "robot"),
            Speaker.SYSTEM, List.of("system", "系统", "系统消息")));

    private Speakers() {}

    private static Map<String, Speaker> words(Map<Speaker, List<String>> lists) {
        Map<String, Speaker> words = new HashMap<>();
        lists.forEach((speaker, list) -> list.forEach(word -> words.put(word, speaker)));
        return Map.copyOf(words);
    }

    static Optional<Speaker> of(String word) {
        Speaker exact = WORDS.get(word);
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
