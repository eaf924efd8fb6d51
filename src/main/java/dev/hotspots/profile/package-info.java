/**
 * Mapping profiles: what the columns of an export mean, who its senders are, how a conversation stands in a cell, and which rows
 * are no messages, as data. A profile is one YAML file; {@link Profiles} tells which one a file's headings ask for.
 */
@NullMarked
package dev.hotspots.profile;

import org.jspecify.annotations.NullMarked;
