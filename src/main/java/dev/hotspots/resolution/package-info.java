/** How long things take: responses, resolution, working days. Not measurable is never zero. */
@NullMarked
package dev.hotspots.resolution;

import org.jspecify.annotations.NullMarked;
