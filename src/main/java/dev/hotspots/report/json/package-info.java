/** Writes a report as JSON, for machines and for checking a workbook's figures. */
@NullMarked
package dev.hotspots.report.json;

import org.jspecify.annotations.NullMarked;
