package dev.hotspots.conversation.planted;

import com.opencsv.CSVReader;

/** Planted: opencsv outside intake and report. */
interface UsesOpencsv {
    CSVReader offence();
}
