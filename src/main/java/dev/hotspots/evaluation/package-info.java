/**
 * How well decisions agree with labels.
 *
 * <p>A decision is right when it is among the accepted values. Per value: a true positive is a right decision for it, a false
 * positive a wrong decision for it, a false negative a contact of which it is the only accepted value and that was decided
 * otherwise. In a confusion table a right decision stands on the diagonal, a wrong one in the row of the main accepted value.
 * Fields that nobody labelled are left out.
 */
@NullMarked
package dev.hotspots.evaluation;

import org.jspecify.annotations.NullMarked;
