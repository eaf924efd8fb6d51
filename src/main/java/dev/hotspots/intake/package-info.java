/**
 * Exports in, rows out, every row accounted for: read = accepted + duplicates + rejected. A row is one message as exported.
 */
@NullMarked
package dev.hotspots.intake;

import org.jspecify.annotations.NullMarked;
