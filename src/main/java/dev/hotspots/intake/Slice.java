package dev.hotspots.intake;

/**
 * Part of a file that can be read by itself: whole records, so that the slices of a file one after the other give what the
 * file gives.
 *
 * @param index counted from 0 within the file
 * @param fromByte position of the first record in the text
 * @param toByte position behind the last record
 * @param firstLine physical line the first record begins on
 */
public record Slice(InputFile file, int index, long fromByte, long toByte, long firstLine) {}
