package dev.hotspots.profile;

import com.google.re2j.Pattern;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an export means.
 *
 * @param about what it is an export of, for people
 * @param form how the file is written
 * @param detect headings by which the export is known, all of which it has
 * @param columns where a value stands, the first that is filled counting
 * @param fixed values that are the same in every row
 * @param values what exported values stand for, by column, in lower case
 * @param extract patterns whose first group is the value, where they are found in what is exported
 * @param messages key of the list of messages in a JSON document; empty where every document is one row
 * @param documents key of the list of documents in a JSON object; empty where the file has them one after the other
 * @param talk how a conversation stands in the text column; empty for a message a row
 * @param drops rows and messages that are not taken
 * @param authorsByCustomer a message is the customer's when its speaker id is the contact's customer id, known perhaps from
 *     another row or file, and an agent's otherwise
 * @param detailsOnly rows without text are taken for what they say of the contact
 * @param html texts are HTML
 * @param zone of times without offset, where the export has its own whatever the desk's
 * @param digest of the file the profile is read from: another profile, other facts
 */
public record Profile(
        String id,
        String about,
        Form form,
        List<String> detect,
        Map<Column, List<Template>> columns,
        Map<Column, String> fixed,
        SpeakerNames speakers,
        Map<Column, Map<String, String>> values,
        Map<Column, Pattern> extract,
        String messages,
        String documents,
        Optional<TalkGrammar> talk,
        List<DropRule> drops,
        boolean authorsByCustomer,
        boolean detailsOnly,
        boolean html,
        Optional<ZoneId> zone,
        String digest) {

    /** How a file is written. */
    public enum Form {
        /** Named fields: CSV, TSV, a sheet of a workbook, JSON objects. */
        TABLE,
        /** JSON documents with a list of messages each. */
        JSON,
        /** A plain text in which messages follow each other. */
        LOG
    }

    public Profile {
        detect = List.copyOf(detect);
        columns = Map.copyOf(columns);
        fixed = Map.copyOf(fixed);
        values = Map.copyOf(values);
        extract = Map.copyOf(extract);
        drops = List.copyOf(drops);
    }

    /** Columns without which a file cannot be read with this profile. */
    public List<Column> required() {
        List<Column> required = new ArrayList<>(List.of(Column.CONTACT_ID));
        if (talk.isEmpty() && !authorsByCustomer && !fixed.containsKey(Column.SPEAKER)) {
            required.add(Column.SPEAKER);
        }
        if (!detailsOnly) {
            required.add(Column.TEXT);
        }
        return required;
    }

    /** Keys of all headings that mean something to this profile. */
    Set<String> headings() {
        Set<String> headings = new LinkedHashSet<>();
        columns.values().stream()
                .flatMap(List::stream)
                .flatMap(template -> template.names().stream())
                .forEach(name -> headings.add(Heading.key(name)));
        detect.forEach(name -> headings.add(Heading.key(name)));
        for (DropRule drop : drops) {
            if (drop instanceof DropRule.ByColumn rule) {
                headings.add(Heading.key(rule.heading()));
            }
        }
        return headings;
    }

    /** How a canonical column is called where a file lacks it: by its first name in this export. */
    public String called(Column column) {
        return columns.getOrDefault(column, List.of()).stream()
                .findFirst()
                .map(Template::written)
                .orElse(column.id());
    }

    @Override
    public String toString() {
        return id;
    }
}
