package dev.hotspots.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file looked at: first its beginning, for encoding and layout, then all of it, for fingerprint and slices. */
final class SurveyPass {

    private static final String EXPECTED = "expected CSV or JSON Lines text";

    private final InputFile file;
    private final long sliceBytes;
    private final Limits limits;

    private final List<Slice> slices = new ArrayList<>();
    private long records;

    SurveyPass(InputFile file, long sliceBytes, Limits limits) {
        this.file = file;
        this.sliceBytes = sliceBytes;
        this.limits = limits;
    }

    Survey survey() throws IOException {
        Encoding encoding = encoding();
        if (isJsonLines(encoding)) {
            return pass(new Layout.JsonLines(encoding), List.of());
        }
        HeaderLine line = HeaderLine.of(file, encoding);
        refuseFaultOf(line);
        return pass(new Layout.Csv(encoding, line.separator(), Header.of(line.names())), Header.ignored(line.names()));
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

    private void refuseFaultOf(HeaderLine line) {
        Header.fault(line.names()).ifPresent(fault -> {
            throw refused(", line " + line.line() + ": " + fault);
        });
    }

    private InputRefusedException refused(String reason) {
        return new InputRefusedException(file.name() + reason);
    }

    private Survey pass(Layout layout, List<String> ignoredColumns) throws IOException {
        try (Fingerprint fingerprint = new Fingerprint(file.open())) {
            long start = layout.encoding().textStart();
            Framer framer = Framing.of(layout, limits).framer(layout.encoding().text(fingerprint, start), start, 1);
            slice(framer, layout);
            return new Survey(file, fingerprint.sha256(), fingerprint.bytes(), layout, ignoredColumns, records, slices);
        }
    }

    private void slice(Framer framer, Layout layout) {
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
