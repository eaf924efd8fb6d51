/** The command line. */
@NullMarked
package dev.hotspots.cli;

import org.jspecify.annotations.NullMarked;
