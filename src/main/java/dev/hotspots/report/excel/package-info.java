/**
 * Writes a report as a workbook. The only package that writes with Apache POI.
 *
 * <p>Every sheet is written once from top to bottom through a streaming workbook, so that a detail table of 200,000
 * rows needs no more memory than a short one; what needs to know where other rows came to stand (links, charts, page
 * breaks) is added afterwards to the sheet's frame, which is not streamed.
 */
@NullMarked
package dev.hotspots.report.excel;

import org.jspecify.annotations.NullMarked;
