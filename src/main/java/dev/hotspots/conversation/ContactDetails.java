package dev.hotspots.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the export says of a contact beside its messages. Every text is empty where the export does not have it.
 *
 * @param rating the customer's rating as exported, on whatever scale
 * @param status the desk's own state of the matter, as exported
 * @param resolvedAt when the desk says the matter was settled
 */
public record ContactDetails(
        String customerId,
        String orderId,
        String caseId,
        String channel,
        String product,
        String category,
        String queue,
        String rating,
        String status,
        @Nullable Instant resolvedAt) {

    /** Nothing known. */
    public static final ContactDetails NONE = new ContactDetails("", "", "", "", "", "", "", "", "", null);

    /**
     * These details, completed by a later row of the same contact: a later value wins over an earlier one, an empty value
     * never erases.
     */
    public ContactDetails updatedBy(ContactDetails later) {
        return new ContactDetails(
                newest(customerId, later.customerId),
                newest(orderId, later.orderId),
                newest(caseId, later.caseId),
                newest(channel, later.channel),
                newest(product, later.product),
                newest(category, later.category),
                newest(queue, later.queue),
                newest(rating, later.rating),
                newest(status, later.status),
                later.resolvedAt == null ? resolvedAt : later.resolvedAt);
    }

    private static String newest(String earlier, String later) {
        return later.isEmpty() ? earlier : later;
    }
}
