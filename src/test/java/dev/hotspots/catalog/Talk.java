package dev.hotspots.catalog;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Invented contacts without times, their messages written as in the catalog: 客 customer, 服 agent, 机 bot, 系 system. */
public final class Talk {

    private static final Map<String, Speaker> SPEAKERS =
            Map.of("客", Speaker.CUSTOMER, "服", Speaker.AGENT, "机", Speaker.BOT, "系", Speaker.SYSTEM);

    private Talk() {}

    /** A contact of messages such as {@code 客:还没到}. */
    public static Contact of(String... messages) {
        return of(ContactDetails.NONE, messages);
    }

    static Contact of(ContactDetails details, String... messages) {
        List<Message> all = new ArrayList<>();
        for (String message : messages) {
            all.add(new Message(
                    SPEAKERS.getOrDefault(message.substring(0, 1), Speaker.SYSTEM),
                    "",
                    null,
                    message.substring(2),
                    "",
                    new Origin("talk", all.size() + 1)));
        }
        return new Contact("talk", all, details);
    }
}
