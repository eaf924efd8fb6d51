package dev.hotspots.intake;

import dev.hotspots.profile.Profile;
import dev.hotspots.profile.Profiles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a workbook: every sheet that has, in one of its first rows, a header that a profile fits is read by itself. */
final class WorkbookSurvey {

    private static final int HEADER_WITHIN = 20;

    private final InputFile file;
    private final Profiles profiles;
    private final List<Found> sheets = new ArrayList<>();
    private final List<Candidate> others = new ArrayList<>();

    WorkbookSurvey(InputFile file, Profiles profiles) {
        this.file = file;
        this.profiles = profiles;
    }

    private record Candidate(String name, int row, Header header) {}

    /** A sheet that is read, while its rows are counted. */
    private static final class Found {
        private final String name;
        private final Layout.Sheet layout;
        private long records;

        Found(String name, Layout.Sheet layout) {
            this.name = name;
            this.layout = layout;
        }
    }

    List<Survey> surveys() throws IOException {
        new WorkbookSheets(file).read(this::sheet);
        if (sheets.isEmpty()) {
            throw new InputRefusedException(file.name() + whatIsThere());
        }
        try (Fingerprint fingerprint = new Fingerprint(file.open())) {
            fingerprint.transferTo(OutputStream.nullOutputStream());
            String sha256 = fingerprint.sha256();
            long bytes = fingerprint.bytes();
            return sheets.stream().map(sheet -> survey(sheet, sha256, bytes)).toList();
        }
    }

    private Survey survey(Found sheet, String sha256, long bytes) {
        String name = sheets.size() == 1 ? file.name() : file.name() + "!" + sheet.name;
        InputFile part = new InputFile(file.path(), name, file.packing());
        List<Slice> slices =
                sheet.records == 0 ? List.of() : List.of(new Slice(part, 0, 0, bytes, sheet.layout.headerRow() + 1L));
        return new Survey(
                part,
                sha256,
                bytes,
                sheet.layout,
                sheet.layout.header().ignored(sheet.layout.profile()),
                sheet.records,
                slices);
    }

    private WorkbookSheets.Taker sheet(int index, String name) {
        Found[] found = new Found[1];
        return (row, cells) -> {
            if (found[0] != null) {
                found[0].records++;
                return true;
            }
            Header header = new Header(cells);
            Optional<Profile> profile = profiles.of(Profile.Form.TABLE, header.set());
            if (profile.isPresent()) {
                header.doubt(profile.get()).ifPresent(doubt -> {
                    throw new InputRefusedException(
                            "%s, sheet %s, row %d: %s".formatted(file.name(), name, row, doubt));
                });
                found[0] = new Found(name, new Layout.Sheet(index, row, header, profile.get()));
                sheets.add(found[0]);
            } else {
                others.add(new Candidate(name, row, header));
            }
            return found[0] != null || row < HEADER_WITHIN;
        };
    }

    private String whatIsThere() {
        return others.stream()
                .max((one, other) -> Integer.compare(known(one), known(other)))
                .map(best -> ", sheet %s, row %d: %s"
                        .formatted(
                                best.name(),
                                best.row(),
                                best.header()
                                        .missing(profiles.nearest(best.header().set())
                                                .orElseThrow())))
                .orElse(": no sheet with a row, expected a header and rows");
    }

    private int known(Candidate candidate) {
        return profiles.known(Profile.Form.TABLE, candidate.header().set());
    }
}
