package dev.hotspots.facts;

/**
 * The views that link contacts of any number of nights to cases, so that a case needs no state of its own.
 *
 * <ul>
 *   <li>{@code case_contacts}: one row a contact that complains, asks for after-sales handling or has a case id, and one for
 *       any later contact of the same customer about the same order. Of a contact exported again from its beginning the latest export counts; one that goes on in a later export is one part more.
 *       {@code case_key} links contacts by case id, else customer and order, else customer and nature with no more than
 *       the link days from the last message of all contacts before to the first of the next; a contact without any of these
 *       is a case by itself.
 *   <li>{@code cases}: one row a case. It is opened with its first message and resolved with its last resolution unless a contact
 *       began after that; what is open has the age at as-of. A contact that begins after the case was resolved reopens it. Not
 *       measurable: without times, or when the last contact is not and nothing resolved the case.
 * </ul>
 */
final class CaseViews {

    private static final String CONTACTS = """
            CREATE VIEW case_contacts AS
            WITH parts AS (
              SELECT business_date, contact_id, case_id, order_id, customer_id, nature, scenario, complaint, contact_type, queue, agent,
                opened_at, last_message_at, resolution, resolved_at, resolution_evidence, resolution_problem,
                exported_resolved_at, settled_at, handoffs, chases
              FROM facts
              WHERE opened_at IS NULL OR opened_at <= TIMESTAMPTZ '%1$s'
              QUALIFY row_number() OVER (PARTITION BY contact_id, opened_at ORDER BY business_date DESC) = 1
            ), known AS (
              SELECT *,
                max(case_id) OVER contact AS any_case,
                max(order_id) OVER contact AS any_order,
                max(customer_id) OVER contact AS any_customer,
                arg_max(nature, opened_at) OVER contact AS any_nature,
                (complaint OR contact_type IN ('after_sales', 'complaint') OR case_id IS NOT NULL) AS matter
              FROM parts
              WINDOW contact AS (PARTITION BY contact_id)
            ), keyed AS (
              SELECT *,
                CASE
                  WHEN any_case IS NOT NULL THEN 'case'
                  WHEN any_customer IS NOT NULL AND any_order IS NOT NULL THEN 'order'
                  WHEN any_customer IS NOT NULL AND any_nature IS NOT NULL AND opened_at IS NOT NULL THEN 'nature'
                  ELSE 'contact'
                END AS linked_by,
                CASE linked_by
                  WHEN 'case' THEN [any_case]
                  WHEN 'order' THEN [any_customer, any_order]
                  WHEN 'nature' THEN [any_customer, any_nature]
                  ELSE [contact_id]
                END AS link
              FROM known
              QUALIFY matter OR opened_at >= min(opened_at) FILTER (matter) OVER (PARTITION BY linked_by, link)
            ), gaps AS (
              SELECT *,
                coalesce(linked_by = 'nature' AND opened_at > max(last_message_at) OVER before + INTERVAL %2$d DAY, false)
                  AS apart
              FROM keyed
              WINDOW before AS (PARTITION BY linked_by, link ORDER BY opened_at, contact_id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            ), numbered AS (
              SELECT *,
                struct_pack(by := linked_by, link := link, number := count(*) FILTER (apart) OVER (
                  PARTITION BY linked_by, link ORDER BY opened_at, contact_id)) AS case_key
              FROM gaps
            ), followed AS (
              SELECT *,
                lead(opened_at) OVER (PARTITION BY case_key ORDER BY opened_at NULLS FIRST, contact_id) AS next_opened
              FROM numbered
            ), settled AS (
              SELECT * EXCLUDE (resolved_at, resolution_evidence),
                CASE
                  WHEN resolution = 'resolved' AND resolved_at <= TIMESTAMPTZ '%1$s' THEN resolved_at
                  WHEN resolution = 'open' AND exported_resolved_at BETWEEN opened_at AND TIMESTAMPTZ '%1$s'
                    THEN exported_resolved_at
                  WHEN resolution = 'open' AND settled_at + INTERVAL %3$d SECOND <= TIMESTAMPTZ '%1$s'
                    AND (next_opened IS NULL OR next_opened > settled_at + INTERVAL %3$d SECOND) THEN settled_at
                END AS resolved_at,
                CASE
                  WHEN resolution = 'resolved' THEN resolution_evidence
                  WHEN exported_resolved_at IS NOT NULL THEN 'exported'
                  ELSE 'silence'
                END AS evidence
              FROM followed
            )
            SELECT *,
              coalesce(max(resolved_at) OVER earlier BETWEEN max(opened_at) OVER earlier AND opened_at, false) AS reopens
            FROM settled
            WINDOW earlier AS (PARTITION BY case_key ORDER BY opened_at NULLS FIRST, contact_id
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            """;

    private static final String CASES = """
            CREATE VIEW cases AS
            WITH linked AS (
              SELECT case_key,
                min(contact_id) AS case_name,
                any_value(linked_by) AS linked_by,
                arg_min(nature, opened_at) AS first_nature,
                any_value(nature) AS any_nature,
                coalesce(arg_min(scenario, opened_at), any_value(scenario)) AS scenario,
                any_value(queue) AS queue,
                bool_or(business_date = DATE '%2$s') AS of_date,
                count(DISTINCT contact_id) AS contacts,
                count(DISTINCT agent) AS agents,
                coalesce(sum(handoffs), 0)::BIGINT AS handoffs,
                coalesce(sum(chases), 0)::BIGINT AS chases,
                count(*) FILTER (reopens) AS reopened,
                min(opened_at) AS opened_at,
                max(opened_at) AS last_opened_at,
                min(resolved_at) AS first_resolved_at,
                max(resolved_at) AS last_resolved_at,
                arg_max(evidence, resolved_at) AS last_evidence,
                coalesce(arg_max(resolution, opened_at), any_value(resolution)) AS last_state,
                coalesce(arg_max(resolution_problem, opened_at), any_value(resolution_problem)) AS problem
              FROM case_contacts
              GROUP BY case_key
            )
            SELECT * EXCLUDE (first_nature, any_nature, last_evidence, last_state, problem),
              coalesce(first_nature, any_nature) AS nature,
              CASE
                WHEN opened_at IS NULL THEN 'not_measurable'
                WHEN last_resolved_at >= last_opened_at THEN 'resolved'
                WHEN last_state = 'not_measurable' THEN 'not_measurable'
                ELSE 'open'
              END AS resolution,
              CASE WHEN resolution = 'resolved' THEN last_evidence END AS resolution_evidence,
              CASE WHEN resolution = 'not_measurable' THEN problem END AS resolution_problem,
              CASE resolution
                WHEN 'resolved' THEN (epoch_us(last_resolved_at) - epoch_us(opened_at)) / 1e6
                WHEN 'open' THEN (epoch_us(TIMESTAMPTZ '%1$s') - epoch_us(opened_at)) / 1e6
              END AS resolution_s,
              (epoch_us(first_resolved_at) - epoch_us(opened_at)) / 1e6 AS first_resolution_s
            FROM linked
            """;

    private CaseViews() {}

    static String contacts(CaseTerms terms) {
        return CONTACTS.formatted(
                terms.asOf(), terms.linkDays(), terms.silence().toSeconds());
    }

    static String cases(CaseTerms terms) {
        return CASES.formatted(terms.asOf(), terms.date());
    }
}
