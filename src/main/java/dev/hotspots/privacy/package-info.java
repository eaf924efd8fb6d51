/** Personal data made unreadable before anything is stored as evidence or printed. */
@NullMarked
package dev.hotspots.privacy;

import org.jspecify.annotations.NullMarked;
