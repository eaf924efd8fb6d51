/** Writes a report as plain text, for terminals. */
@NullMarked
package dev.hotspots.report.text;

import org.jspecify.annotations.NullMarked;
