package dev.hotspots.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One utterance.
 *
 * @param speakerId who exactly, as exported; empty where the export does not say
 * @param sentAt absent where the export has no times
 * @param messageId the export's own id; empty where it has none
 */
public record Message(
        Speaker speaker, String speakerId, @Nullable Instant sentAt, String text, String messageId, Origin origin) {}
