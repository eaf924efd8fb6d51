/**
 * What people say is right about contacts: labelled decisions, read from label files in any of their forms, and the form of the
 * sheet on which reviewers correct decisions.
 *
 * <p>Stands beside the analysis: {@code evaluation} compares both, the learned part is fitted to them.
 */
@NullMarked
package dev.hotspots.labels;

import org.jspecify.annotations.NullMarked;
