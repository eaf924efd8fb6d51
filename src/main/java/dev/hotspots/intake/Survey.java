package dev.hotspots.intake;

import dev.hotspots.profile.Profiles;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one pass over a file finds out before its rows are read.
 *
 * @param sha256 of the file's bytes, in lower-case hexadecimal digits
 * @param ignoredColumns names in the header that mean no column
 * @param records records that are not blank, good or damaged, without the header; a line of JSON Lines is one record
 * @param slices in the order of the file; none for a file with a header only
 */
public record Survey(
        InputFile file,
        String sha256,
        long bytes,
        Layout layout,
        List<String> ignoredColumns,
        long records,
        List<Slice> slices) {

    public Survey {
        ignoredColumns = List.copyOf(ignoredColumns);
        slices = List.copyOf(slices);
    }

    /**
     * Surveys every file before it complains about any.
     *
     * @param sliceBytes how long a slice should be; it ends with the record that reaches this length
     * @throws InputRefusedException with a reason for every file that is no transcript
     */
    public static List<Survey> of(List<InputFile> files, Profiles profiles, long sliceBytes) {
        List<Survey> surveys = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (InputFile file : files) {
            try {
                surveys.addAll(allOf(file, profiles, sliceBytes, Limits.USUAL));
            } catch (InputRefusedException e) {
                refusals.addAll(e.reasons());
            }
        }
        if (!refusals.isEmpty()) {
            throw new InputRefusedException(refusals);
        }
        return surveys;
    }

    /**
     * Surveys one file that holds one table, list or log.
     *
     * @param sliceBytes how long a slice should be; it ends with the record that reaches this length
     * @throws InputRefusedException when the file is no transcript
     */
    public static Survey of(InputFile file, Profiles profiles, long sliceBytes) {
        return of(file, profiles, sliceBytes, Limits.USUAL);
    }

    static Survey of(InputFile file, Profiles profiles, long sliceBytes, Limits limits) {
        List<Survey> surveys = allOf(file, profiles, sliceBytes, limits);
        if (surveys.size() != 1) {
            throw new IllegalArgumentException(file.name() + " has " + surveys.size() + " sheets, expected one");
        }
        return surveys.get(0);
    }

    /** A survey for every sheet of a workbook, one for any other file. */
    private static List<Survey> allOf(InputFile file, Profiles profiles, long sliceBytes, Limits limits) {
        try {
            return new SurveyPass(file, profiles, sliceBytes, limits).surveys();
        } catch (EOFException e) {
            throw new InputRefusedException(file.name() + ": ends too early, is it complete?");
        } catch (IOException | UncheckedIOException e) {
            throw new InputRefusedException("%s: cannot be read (%s)".formatted(file.name(), e));
        }
    }
}
