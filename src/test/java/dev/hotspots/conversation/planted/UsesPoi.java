package dev.hotspots.conversation.planted;

import org.apache.poi.ss.usermodel.Cell;

/** Planted: POI outside the workbook writer. */
interface UsesPoi {
    Cell offence();
}
