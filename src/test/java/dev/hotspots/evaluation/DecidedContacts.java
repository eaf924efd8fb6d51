package dev.hotspots.evaluation;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.SmallCatalog;
import dev.hotspots.conversation.InventedContact;
import java.nio.file.Path;

/** Contacts whose customer says one word for each decision: 坏 quality, 贵 price, 怒 angry, 谢 satisfied, 烦 not satisfied. */
final class DecidedContacts {

    private static final String RULES = """
            rules:
              - {id: broken, about: 坏了, scores: {complaint: 3, nature.quality: 3}, when: {customer: [坏]}}
              - {id: dear, about: 价高, scores: {complaint: 3, nature.price: 3}, when: {customer: [贵]}}
              - {id: angry, about: 发怒, scores: {emotion.angry: 3}, when: {customer: [怒]}}
              - {id: thanks, about: 道谢, scores: {satisfaction.pos: 2}, when: {customer: [谢]}}
              - {id: annoyed, about: 嫌烦, scores: {satisfaction.neg: 2}, when: {customer: [烦]}}
            """;

    private final ContactAnalyser analyser;

    DecidedContacts(Path directory) {
        analyser = new ContactAnalyser(
                SmallCatalog.of(directory, RULES), InventedContact.at("2026-11-16T00:00"), InventedContact.ZONE);
    }

    ContactFacts says(String id, String words) {
        return says(id, words, "");
    }

    ContactFacts says(String id, String words, String channel) {
        return analyser.analyse(new InventedContact(id)
                .customer("", words)
                .agent("", "收到")
                .channel(channel)
                .contact());
    }
}
