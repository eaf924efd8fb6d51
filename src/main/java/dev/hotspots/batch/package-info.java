/**
 * The nightly job on Spring Batch: intake → admission → analysis → publication → report. Intake and analysis are partitioned;
 * each partition's output is one file or directory, put in place when it is whole, so that a partition that is run again
 * starts over. Steps are plain tasklets: what must survive a crash is on disk, not in an execution context.
 */
@NullMarked
package dev.hotspots.batch;

import org.jspecify.annotations.NullMarked;
