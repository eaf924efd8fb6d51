package dev.hotspots.analysis;

import dev.hotspots.conversation.Speaker;

/**
 * The words behind a decision.
 *
 * @param decision what was decided, as {@code dimension.value}
 * @param rule id of the rule, check or policy
 * @param about the reason in Chinese
 * @param points what the rule gave; 0 for checks and policies
 * @param message number of the message in the contact, from 1
 * @param words the decisive words, masked
 * @param sentence the sentence they stand in, masked and cut
 */
public record Evidence(
        String decision,
        String rule,
        String about,
        double points,
        int message,
        Speaker speaker,
        String words,
        String sentence) {}
