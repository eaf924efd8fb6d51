package dev.hotspots.intake;

import dev.hotspots.profile.Profile;
import dev.hotspots.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at one file: how it is written, which profile it asks for, where it can be cut. */
final class SurveyPass {

    private static final String EXPECTED = "expected CSV or JSON Lines text";
    private static final int SAMPLE = 1 << 20;
    private static final int SAMPLE_DOCUMENTS = 20;

    private final InputFile file;
    private final Profiles profiles;
    private final long sliceBytes;
    private final Limits limits;

    private final List<Slice> slices = new ArrayList<>();
    private long records;

    SurveyPass(InputFile file, Profiles profiles, long sliceBytes, Limits limits) {
        this.file = file;
        this.profiles = profiles;
        this.sliceBytes = sliceBytes;
        this.limits = limits;
    }

    Survey survey() throws IOException {
        Encoding encoding = encoding();
        if (isJsonLines(encoding)) {
            return pass(new Layout.JsonLines(encoding, jsonProfile(encoding)), List.of());
        }
        HeaderLine line = HeaderLine.of(file, encoding, profiles);
        Profile profile = tableProfile(line);
        return pass(
                new Layout.Csv(encoding, line.separator(), line.header(), profile),
                line.header().ignored(profile));
    }

    private Encoding encoding() throws IOException {
        try (InputStream in = file.open()) {
            TextSample sample = TextSample.of(in);
            if (sample.isEmpty()) {
                throw refused(": empty, expected a header line or JSON Lines");
            }
            Optional<String> fault = sample.fault();
            if (fault.isPresent()) {
                throw refused(": " + fault.get() + ", " + EXPECTED);
            }
            return sample.encoding().orElseThrow();
        }
    }

    private boolean isJsonLines(Encoding encoding) throws IOException {
        try (InputStream in = file.open()) {
            InputStream text = encoding.text(in, encoding.textStart());
            int first = text.read();
            while (first >= 0 && first <= ' ') {
                first = text.read();
            }
            if (first < 0) {
                throw refused(": nothing but blanks, expected a header line or JSON Lines");
            }
            return first == '{' || file.namedJsonLines();
        }
    }

    /** The profile that the first documents ask for; the canonical one where none fits, which then says what each line lacks. */
    private Profile jsonProfile(Encoding encoding) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        try (InputStream in = file.open()) {
            byte[] beginning = encoding.text(in, encoding.textStart()).readNBytes(SAMPLE);
            LineFramer lines = new LineFramer(new ByteWindow(new ByteArrayInputStream(beginning), 0), SAMPLE, 1);
            JsonText json = new JsonText();
            int documents = 0;
            for (Frame line = lines.next(); line != null && documents < SAMPLE_DOCUMENTS; line = lines.next()) {
                try {
                    paths.addAll(JsonDocument.paths(json.object(line.text(encoding.charset()))));
                    documents++;
                } catch (BadRow bad) {
                    // Rejected when the rows are read.
                }
            }
        }
        return profiles.of(Profile.Form.JSON, paths)
                .or(() -> profiles.of(Profile.Form.TABLE, paths))
                .or(() -> profiles.first(Profile.Form.JSON))
                .orElseThrow(() -> refused(": JSON, but no profile for it"));
    }

    private Profile tableProfile(HeaderLine line) {
        Header header = line.header();
        Optional<Profile> profile = profiles.of(Profile.Form.TABLE, header.set());
        if (profile.isEmpty()) {
            Profile nearest =
                    profiles.nearest(header.set()).orElseThrow(() -> refused(": a table, but no profile for one"));
            throw refused(", line " + line.line() + ": " + header.missing(nearest));
        }
        header.doubt(profile.get()).ifPresent(doubt -> {
            throw refused(", line " + line.line() + ": " + doubt);
        });
        return profile.get();
    }

    private InputRefusedException refused(String reason) {
        return new InputRefusedException(file.name() + reason);
    }

    private Survey pass(Layout.Text layout, List<String> ignoredColumns) throws IOException {
        try (Fingerprint fingerprint = new Fingerprint(file.open())) {
            long start = layout.encoding().textStart();
            Framer framer = Framing.of(layout, limits).framer(layout.encoding().text(fingerprint, start), start, 1);
            slice(framer, layout);
            return new Survey(file, fingerprint.sha256(), fingerprint.bytes(), layout, ignoredColumns, records, slices);
        }
    }

    private void slice(Framer framer, Layout.Text layout) {
        if (layout instanceof Layout.Csv) {
            framer.next();
        }
        Frame frame = framer.next();
        while (frame != null) {
            long from = frame.position();
            long firstLine = frame.firstLine();
            long length = layout.encoding().canBeSliced() ? sliceBytes : Long.MAX_VALUE;
            long end;
            do {
                records++;
                end = framer.position();
                frame = framer.next();
            } while (frame != null && frame.position() - from < length);
            slices.add(new Slice(file, slices.size(), from, end, firstLine));
        }
    }
}
