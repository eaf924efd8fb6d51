/**
 * Exports in, rows out, every row accounted for: rows read = rows accepted + dropped + rejected, for every file whatever is in it.
 *
 * <p>{@link InputFiles} finds the files, also those in archives ({@link Packing}); {@link Survey} looks at each once, tells its
 * {@link Layout} and mapping profile, and cuts it into slices; {@link SliceReader} reads a slice, of which {@link RowReading} makes rows as
 * the profile says; {@link SpillWriter} keeps them by contact, {@link ContactAssembly} puts the contacts together. Of the rows accepted
 * some turn out to be duplicates, or details of a contact that has no message.
 *
 * <p>Text with separators and JSON Lines are read from any record on; JSON documents, logs and sheets as a whole.
 *
 * <p>What a CSV file means here:
 * <ul>
 *   <li>A line ends with LF, CR LF, or CR alone. Outside a quoted field each of them ends the record.
 *   <li>A quote opens a quoted field only as its first character; anywhere else it is an ordinary character. (opencsv reads two
 *       quotes in a row as one, also in a field that is not quoted.)
 *   <li>Lines without a character, or with nothing but separators and blanks, are no rows.
 *   <li>A well-formed record is believed whatever its quoted text looks like: a customer who writes a line of CSV does not
 *       make a row. Only after a damaged record is the next row looked for among the lines.
 * </ul>
 *
 * <p>Records are framed on bytes. That is exact for UTF-8 and GB18030, in which no byte of a longer character equals a quote, a
 * separator or a line break; UTF-16 is turned into UTF-8 on the way in.
 */
@NullMarked
package dev.hotspots.intake;

import org.jspecify.annotations.NullMarked;
