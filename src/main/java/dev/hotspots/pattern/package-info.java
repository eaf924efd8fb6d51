/**
 * Patterns of the catalog: a regular expression in RE2's syntax and with its meaning, tried on many short texts. Most patterns
 * become a table of states that is walked character by character; RE2 itself takes the rest.
 */
@NullMarked
package dev.hotspots.pattern;

import org.jspecify.annotations.NullMarked;
