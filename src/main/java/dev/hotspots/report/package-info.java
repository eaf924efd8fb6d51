/** What a report says: sheets of tables, key figures and charts, without a file format. */
@NullMarked
package dev.hotspots.report;

import org.jspecify.annotations.NullMarked;
