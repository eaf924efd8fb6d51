package dev.hotspots.facts;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The run that facts come from.
 *
 * @param date business date under which they are published
 * @param zone of local days in the facts
 */
public record Run(LocalDate date, ZoneId zone, String catalogVersion, String programVersion) {}
