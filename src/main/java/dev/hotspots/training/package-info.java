/** Fits the weights of the learned part to labelled contacts, and measures them on contacts they were not fitted to. */
@NullMarked
package dev.hotspots.training;

import org.jspecify.annotations.NullMarked;
