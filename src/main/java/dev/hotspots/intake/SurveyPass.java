package dev.hotspots.intake;

import dev.hotspots.profile.Profile;
import dev.hotspots.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

/** Looks at one file: how it is written, which profile it asks for, where it can be cut. */
final class SurveyPass {

    private static final String EXPECTED = "expected CSV, XLSX, JSON or a log";
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

    List<Survey> surveys() throws IOException {
        if (isZip()) {
            return workbook();
        }
        Encoding encoding = encoding();
        return List.of(
                switch (form(encoding)) {
                    case JSON_LINES -> pass(new Layout.JsonLines(encoding, linesProfile(encoding)), List.of());
                    case JSON -> documents(encoding);
                    case OTHER -> tableOrLog(encoding);
                });
    }

    private boolean isZip() throws IOException {
        try (InputStream in = file.open()) {
            byte[] magic = in.readNBytes(4);
            return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
        }
    }

    private List<Survey> workbook() throws IOException {
        boolean workbook;
        try {
            workbook = file.onDisk(path -> ZipArchive.of(path).isWorkbook());
        } catch (ZipException e) {
            throw refused(": not a readable workbook (" + e.getMessage() + "), expected XLSX");
        }
        if (!workbook) {
            throw refused(": an archive inside an archive, expected exports; unpack it first");
        }
        return new WorkbookSurvey(file, profiles).surveys();
    }

    private Survey documents(Encoding encoding) throws IOException {
        JsonDocuments json = new JsonDocuments(file, encoding);
        Layout.JsonDocuments layout = new Layout.JsonDocuments(encoding, jsonProfile(json.paths()));
        try (Fingerprint fingerprint = new Fingerprint(file.open())) {
            json.read(fingerprint, layout.profile(), (document, firstLine, lastLine) -> {
                records++;
                return true;
            });
            return whole(layout, fingerprint);
        }
    }

    private Survey tableOrLog(Encoding encoding) throws IOException {
        HeaderLine line = HeaderLine.of(file, encoding, profiles);
        if (profiles.of(Profile.Form.TABLE, line.header().set()).isEmpty()) {
            Optional<Profile> log = logProfile(encoding);
            if (log.isPresent()) {
                return log(new Layout.Log(encoding, log.get()));
            }
        }
        Profile profile = tableProfile(line);
        return pass(
                new Layout.Csv(encoding, line.separator(), line.header(), profile),
                line.header().ignored(profile));
    }

    private Optional<Profile> logProfile(Encoding encoding) throws IOException {
        try (InputStream in = file.open()) {
            byte[] beginning = encoding.text(in, encoding.textStart()).readNBytes(SAMPLE);
            String text = new String(beginning, encoding.charset());
            return profiles.ofLog(text);
        }
    }

    private Survey log(Layout.Log layout) throws IOException {
        try (Fingerprint fingerprint = new Fingerprint(file.open())) {
            records = new LogLines(file, layout, ZoneOffset.UTC).count(fingerprint);
            return whole(layout, fingerprint);
        }
    }

    /** A file that cannot be cut. */
    private Survey whole(Layout layout, Fingerprint fingerprint) throws IOException {
        fingerprint.transferTo(OutputStream.nullOutputStream());
        long bytes = fingerprint.bytes();
        List<Slice> one = records == 0 ? List.of() : List.of(new Slice(file, 0, 0, bytes, 1));
        return new Survey(file, fingerprint.sha256(), bytes, layout, List.of(), records, one);
    }

    private Encoding encoding() throws IOException {
        try (InputStream in = file.open()) {
            TextSample sample = TextSample.of(in);
            if (sample.isEmpty()) {
                throw refused(": empty, expected a header line or JSON");
            }
            Optional<String> fault = sample.fault();
            if (fault.isPresent()) {
                throw refused(": " + fault.get() + ", " + EXPECTED);
            }
            return sample.encoding().orElseThrow();
        }
    }

    private enum Form {
        JSON_LINES,
        JSON,
        OTHER
    }

    /** JSON Lines when it is named so, or when each of the first two lines is an object by itself. */
    private Form form(Encoding encoding) throws IOException {
        try (InputStream in = file.open()) {
            byte[] beginning = encoding.text(in, encoding.textStart()).readNBytes(SAMPLE);
            int first = 0;
            while (first < beginning.length && beginning[first] >= 0 && beginning[first] <= ' ') {
                first++;
            }
            if (first == beginning.length) {
                throw refused(": nothing but blanks, expected a header line or JSON");
            }
            if (file.namedJsonLines()) {
                return Form.JSON_LINES;
            }
            if (beginning[first] == '{') {
                return beginsWithLines(beginning, encoding) ? Form.JSON_LINES : Form.JSON;
            }
            return beginning[first] == '[' ? Form.JSON : Form.OTHER;
        }
    }

    private boolean beginsWithLines(byte[] beginning, Encoding encoding) {
        LineFramer lines = new LineFramer(new ByteWindow(new ByteArrayInputStream(beginning), 0), SAMPLE, 1);
        Frame first = lines.next();
        boolean whole = first != null && first.text(encoding.charset()).strip().endsWith("}");
        Frame second = whole ? lines.next() : null;
        return second != null
                ? second.text(encoding.charset()).strip().startsWith("{")
                : whole && !file.name().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private Profile linesProfile(Encoding encoding) throws IOException {
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
        return jsonProfile(paths);
    }

    /** The profile that the first documents ask for; the canonical one where none fits, which then says what each document lacks. */
    private Profile jsonProfile(Set<String> paths) {
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
