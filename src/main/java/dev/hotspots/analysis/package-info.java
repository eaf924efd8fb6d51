/** One contact in, everything the product says about it out: the pure function at the heart of every command. */
@NullMarked
package dev.hotspots.analysis;

import org.jspecify.annotations.NullMarked;
