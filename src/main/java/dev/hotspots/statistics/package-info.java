/** Statistics behind the figures. */
@NullMarked
package dev.hotspots.statistics;

import org.jspecify.annotations.NullMarked;
