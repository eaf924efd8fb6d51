/** Policies and statistics that agents cite: whether, which, and whether rightly on that day. */
@NullMarked
package dev.hotspots.policy;

import org.jspecify.annotations.NullMarked;
