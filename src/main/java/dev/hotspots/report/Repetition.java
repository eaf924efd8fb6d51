package dev.hotspots.report;

import dev.hotspots.facts.CaseTerms;
import dev.hotspots.facts.Facts;
import dev.hotspots.facts.Row;

/**
 * Whether customers had to come again about the same case.
 *
 * @param resolved contacts that were resolved and whose window of days after their last message is over at as-of
 * @param once of them those after which no other contact of the case began within the window
 * @param customers customers with a contact of a case that began within the window before as-of
 * @param repeating of them those with two or more about one case
 */
record Repetition(long resolved, long once, long customers, long repeating) {

    /** Counts in the published history, after contacts were linked. */
    static Repetition of(Facts history, CaseTerms terms) {
        String window = "INTERVAL " + terms.repeatDays() + " DAY";
        String asOf = "TIMESTAMPTZ '" + terms.asOf() + "'";
        Row first = history.row(
                "SELECT count(*) AS resolved, count(*) FILTER (NOT EXISTS (SELECT 1 FROM case_contacts AS later"
                        + " WHERE later.case_key = one.case_key AND later.contact_id <> one.contact_id"
                        + " AND later.opened_at > one.last_message_at AND later.opened_at <= one.last_message_at + "
                        + window
                        + ")) AS once FROM case_contacts AS one WHERE resolved_at IS NOT NULL AND last_message_at + "
                        + window
                        + " <= " + asOf);
        Row repeat = history.row("SELECT count(*) AS customers, count(*) FILTER (most >= 2) AS repeating FROM"
                + " (SELECT any_customer, max(contacts) AS most FROM"
                + " (SELECT any_customer, case_key, count(DISTINCT contact_id) AS contacts FROM case_contacts"
                + " WHERE any_customer IS NOT NULL AND opened_at > " + asOf + " - " + window + " GROUP BY ALL)"
                + " GROUP BY any_customer)");
        return new Repetition(
                first.count("resolved"), first.count("once"), repeat.count("customers"), repeat.count("repeating"));
    }
}
