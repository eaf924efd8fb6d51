package dev.hotspots.intake;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.hotspots.conversation.ContactDetails;
import dev.hotspots.conversation.Message;
import dev.hotspots.conversation.Origin;
import dev.hotspots.conversation.Speaker;
import dev.hotspots.profile.Column;
import dev.hotspots.profile.DropRule;
import dev.hotspots.profile.Profile;
import dev.hotspots.profile.TalkGrammar;
import dev.hotspots.profile.Template;
import dev.hotspots.profile.Utterance;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows out of records with named fields as a profile says, the same for every form of file. Not for several threads.
 *
 * @param <R> a record
 */
final class RowReading<R> {

    /** A conversation that has nothing but separators, empty messages and lines the profile skips. */
    private static final String WORDLESS = "没有文字的会话";

    private final Profile profile;
    private final Optional<TalkGrammar> talk;
    private final TimeReader times;
    private final Map<Column, List<Function<R, String>>> columns = new EnumMap<>(Column.class);
    private final List<RowDrop<R>> rowDrops = new ArrayList<>();
    private final List<DropRule.ByText> textDrops = new ArrayList<>();

    private record RowDrop<R>(Function<R, String> field, DropRule.ByColumn rule) {

        boolean holds(R record) {
            String value = Texts.value(field.apply(record));
            return rule.values().contains(value.toLowerCase(Locale.ROOT))
                    || rule.pattern().matcher(value).find();
        }
    }

    /** What became of a record. */
    sealed interface Outcome {

        /** It is a row. */
        record Taken(TranscriptRow row) implements Outcome {}

        /** The profile says that it is none. */
        record Dropped(String because) implements Outcome {}
    }

    /** @param fields gives the reader of a field by its name in the file, empty where the file has none */
    RowReading(Profile profile, Function<String, Optional<Function<R, String>>> fields, ZoneId zone) {
        this.profile = profile;
        this.talk = profile.form() == Profile.Form.LOG ? Optional.empty() : profile.talk();
        this.times = new TimeReader(profile.zone().orElse(zone));
        for (Column column : Column.values()) {
            columns.put(column, readers(column, fields));
        }
        for (DropRule rule : profile.drops()) {
            if (rule instanceof DropRule.ByColumn byColumn) {
                fields.apply(byColumn.heading()).ifPresent(field -> rowDrops.add(new RowDrop<>(field, byColumn)));
            } else if (rule instanceof DropRule.ByText byText) {
                textDrops.add(byText);
            }
        }
    }

    private List<Function<R, String>> readers(Column column, Function<String, Optional<Function<R, String>>> fields) {
        List<Function<R, String>> readers = new ArrayList<>();
        for (Template template : profile.columns().getOrDefault(column, List.of())) {
            template.over(fields).ifPresent(readers::add);
        }
        String fixed = profile.fixed().get(column);
        if (fixed != null) {
            readers.add(record -> fixed);
        }
        Pattern extract = profile.extract().get(column);
        if (extract != null) {
            readers.replaceAll(reader -> extracted(reader, extract));
        }
        Map<String, String> meanings = profile.values().get(column);
        return meanings == null
                ? List.copyOf(readers)
                : readers.stream().map(reader -> meaning(reader, meanings)).toList();
    }

    private static <R> Function<R, String> extracted(Function<R, String> reader, Pattern pattern) {
        return record -> {
            String value = reader.apply(record);
            Matcher found = pattern.matcher(value);
            return found.find() ? String.valueOf(found.group(1)) : value;
        };
    }

    private static <R> Function<R, String> meaning(Function<R, String> reader, Map<String, String> meanings) {
        return record -> {
            String value = reader.apply(record);
            return meanings.getOrDefault(Texts.value(value).toLowerCase(Locale.ROOT), value);
        };
    }

    /** Whether a record names a contact and a speaker, or a time, or holds a conversation. */
    boolean looksLikeRow(R record) {
        if (value(Column.CONTACT_ID, record).isEmpty()) {
            return false;
        }
        if (talk.isPresent()) {
            return talk.get().isTalk(field(Column.TEXT, record));
        }
        if (profile.required().contains(Column.SPEAKER)) {
            return profile.speakers().of(field(Column.SPEAKER, record)).isPresent();
        }
        try {
            return time(Column.SENT_AT, record) != null;
        } catch (BadRow e) {
            return false;
        }
    }

    Outcome row(R record, Origin origin, long documentLine) throws BadRow {
        for (RowDrop<R> drop : rowDrops) {
            if (drop.holds(record)) {
                return new Outcome.Dropped(drop.rule().because());
            }
        }
        String contactId = required(Column.CONTACT_ID, record);
        if (talk.isPresent()) {
            return talk(contactId, record, origin, documentLine);
        }
        String written = text(record);
        if (Texts.isBlank(written)) {
            if (profile.detailsOnly()) {
                return taken(contactId, List.of(), record, origin, documentLine);
            }
            throw new BadRow(Column.TEXT, "text is empty");
        }
        DropRule dropped = dropOf(written);
        if (dropped != null) {
            return new Outcome.Dropped(dropped.because());
        }
        Message message = new Message(
                speaker(record),
                value(Column.SPEAKER_ID, record),
                time(Column.SENT_AT, record),
                written,
                value(Column.MESSAGE_ID, record),
                origin);
        return taken(contactId, List.of(message), record, origin, documentLine);
    }

    private Outcome taken(String contactId, List<Message> messages, R record, Origin origin, long documentLine)
            throws BadRow {
        return new Outcome.Taken(new TranscriptRow(
                contactId, messages, details(record), origin.file(), documentLine, profile.authorsByCustomer()));
    }

    private Outcome talk(String contactId, R record, Origin origin, long documentLine) throws BadRow {
        String text = text(record);
        if (Texts.isBlank(text)) {
            throw new BadRow(Column.TEXT, "text is empty");
        }
        if (!talk.orElseThrow().isTalk(text)) {
            throw new BadRow(Column.TEXT, "no line of the conversation begins a message");
        }
        List<Message> messages = new ArrayList<>();
        String because = "";
        for (Utterance utterance : talk.orElseThrow().split(text)) {
            DropRule dropped = dropOf(utterance.text());
            if (dropped == null) {
                messages.add(message(utterance, origin));
            } else {
                because = dropped.because();
            }
        }
        if (messages.isEmpty()) {
            return new Outcome.Dropped(because.isEmpty() ? WORDLESS : because);
        }
        return taken(contactId, messages, record, origin, documentLine);
    }

    private Message message(Utterance utterance, Origin origin) throws BadRow {
        String time = utterance.time();
        if (!utterance.date().isEmpty() && !time.isEmpty()) {
            time = utterance.date() + " " + time;
        }
        Speaker speaker = utterance.sender().isEmpty() ? Speaker.SYSTEM : speaker(utterance.sender());
        return new Message(speaker, utterance.sender(), time(Column.SENT_AT, time), utterance.text(), "", origin);
    }

    private @Nullable DropRule dropOf(String text) {
        for (DropRule.ByText drop : textDrops) {
            if (drop.pattern().matcher(text).find()) {
                return drop;
            }
        }
        return null;
    }

    private ContactDetails details(R record) throws BadRow {
        return new ContactDetails(
                value(Column.CUSTOMER_ID, record),
                value(Column.ORDER_ID, record),
                value(Column.CASE_ID, record),
                value(Column.CHANNEL, record),
                value(Column.PRODUCT, record),
                value(Column.CATEGORY, record),
                value(Column.QUEUE, record),
                value(Column.RATING, record),
                value(Column.STATUS, record),
                time(Column.RESOLVED_AT, record));
    }

    private String field(Column column, R record) {
        List<Function<R, String>> readers = columns.getOrDefault(column, List.of());
        for (int i = 0; i < readers.size(); i++) {
            String field = readers.get(i).apply(record);
            if (!field.isEmpty()) {
                return field;
            }
        }
        return "";
    }

    private String value(Column column, R record) {
        return Texts.value(field(column, record));
    }

    private String required(Column column, R record) throws BadRow {
        String value = value(column, record);
        if (value.isEmpty()) {
            throw new BadRow(column, column.id() + " is empty");
        }
        return value;
    }

    private String text(R record) {
        String text = Texts.message(field(Column.TEXT, record));
        return profile.html() ? HtmlText.of(text) : text;
    }

    private Speaker speaker(R record) throws BadRow {
        String written = field(Column.SPEAKER, record);
        return profile.authorsByCustomer() ? profile.speakers().of(written).orElse(Speaker.AGENT) : speaker(written);
    }

    private Speaker speaker(String sender) throws BadRow {
        Optional<Speaker> speaker = profile.speakers().of(sender);
        if (speaker.isEmpty()) {
            throw new BadRow(
                    Column.SPEAKER,
                    "unknown speaker '%s', expected customer, agent, bot or system".formatted(Excerpt.of(sender, 40)));
        }
        return speaker.get();
    }

    private @Nullable Instant time(Column column, R record) throws BadRow {
        return time(column, value(column, record));
    }

    private @Nullable Instant time(Column column, String field) throws BadRow {
        if (field.isEmpty()) {
            return null;
        }
        try {
            return times.read(field);
        } catch (DateTimeException e) {
            throw new BadRow(
                    column,
                    "%s '%s' is not a time, expected one like 2026-11-09 18:25:18 or 2026-11-09T18:25:18+08:00"
                            .formatted(column.id(), Excerpt.of(field, 40)));
        }
    }
}
