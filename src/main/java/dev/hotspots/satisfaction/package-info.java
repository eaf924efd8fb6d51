/** How satisfied customers say they are, and how they seem; the two are never mixed. */
@NullMarked
package dev.hotspots.satisfaction;

import org.jspecify.annotations.NullMarked;
