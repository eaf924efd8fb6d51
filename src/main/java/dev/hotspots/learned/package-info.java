/**
 * What labelled language teaches: linear models over the wording of a contact and the rules that fired in it. Here they are
 * applied and explained; {@code training} fits them.
 */
@NullMarked
package dev.hotspots.learned;

import org.jspecify.annotations.NullMarked;
