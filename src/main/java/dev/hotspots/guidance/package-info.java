/** How agents replied: their manner, and the guidance checks. */
@NullMarked
package dev.hotspots.guidance;

import org.jspecify.annotations.NullMarked;
