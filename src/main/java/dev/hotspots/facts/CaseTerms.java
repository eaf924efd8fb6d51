package dev.hotspots.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How contacts are linked to cases.
 *
 * @param date whose contacts a report is about; a case is of that date when one of its contacts is
 * @param asOf what has not happened by then is open; contacts that begin later are left out
 * @param linkDays most days between contacts of the same customer and nature that are one case
 * @param repeatDays within which a further contact of a case counts as a repetition
 * @param silence after an agent's settlement from which on it counts as accepted
 */
public record CaseTerms(LocalDate date, Instant asOf, int linkDays, int repeatDays, Duration silence) {}
