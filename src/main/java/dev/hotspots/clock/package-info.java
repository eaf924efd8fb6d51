/** Ways of counting elapsed time: calendar time, service-desk hours, Chinese working days, statutory days. Knows the JDK only. */
@NullMarked
package dev.hotspots.clock;

import org.jspecify.annotations.NullMarked;
