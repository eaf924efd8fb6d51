package dev.hotspots.intake;

/**
 * How large one record may be: bounds the memory of a reader, and how far an unclosed quote can reach.
 *
 * @param recordLines physical lines of a CSV record
 * @param recordBytes bytes of a CSV record
 * @param lineBytes bytes of a line of JSON Lines, which holds a whole contact
 */
record Limits(int recordLines, int recordBytes, int lineBytes) {

    static final Limits USUAL = new Limits(200, 2 << 20, 16 << 20);
}
