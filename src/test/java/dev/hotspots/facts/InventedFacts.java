package dev.hotspots.facts;

import dev.hotspots.analysis.ContactAnalyser;
import dev.hotspots.analysis.ContactFacts;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented contacts, analysed with the catalog that is shipped. */
final class InventedFacts {

    static final LocalDate DATE = LocalDate.of(2026, 11, 15);
    static final Run RUN = new Run(DATE, ZoneId.of("Asia/Shanghai"), "catalog-1", "program-1");

    private static final ContactAnalyser ANALYSER = new ContactAnalyser(
            CatalogLoader.load(CatalogFiles.shipped()), Instant.parse("2026-11-15T16:00:00Z"), RUN.zone());

    private InventedFacts() {}

    /** A complaint with times, details, a citation and a rating. */
    static ContactFacts complaint(String id) {
        ContactDetails details = new ContactDetails(
                "K-1", "D-1", "", "小程序", "云朵加湿器", "小家电", "售后组", "5", "", Instant.parse("2026-11-14T18:30:00Z"));
        return ANALYSER.analyse(new Contact(
                id,
                List.of(
                        message(2, Speaker.CUSTOMER, "", "2026-11-14T17:00:00Z", "加湿器才用两天就坏了, 质量太差了, 我很生气, 要投诉!"),
                        message(3, Speaker.AGENT, "小林", "2026-11-14T17:01:30Z", "非常抱歉给您添麻烦了, 请提供一下订单号和照片。"),
                        message(4, Speaker.CUSTOMER, "", "2026-11-14T17:02:00Z", "订单 D-1, 我要求退货退款"),
                        message(
                                5,
                                Speaker.AGENT,
                                "小林",
                                "2026-11-14T17:03:00Z",
                                "根据《消费者权益保护法》第二十四条, 您可以自收到商品之日起七日内退货, 今天之内给您处理。")),
                details));
    }

    /** A contact of which nothing is known but one text without a time. */
    static ContactFacts bare(String id, String text) {
        return ANALYSER.analyse(
                new Contact(id, List.of(message(9, Speaker.CUSTOMER, "", null, text)), ContactDetails.NONE));
    }

    static Path part(Path file, ContactFacts... contacts) {
        try (FactsWriter writer = new FactsWriter(file, RUN)) {
            List.of(contacts).forEach(writer::write);
            writer.finish();
        }
        return file;
    }

    private static Message message(long line, Speaker speaker, String who, @Nullable String at, String text) {
        return new Message(
                speaker, who, at == null ? null : Instant.parse(at), text, "", new Origin("invented.csv", line));
    }
}
