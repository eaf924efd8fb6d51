package dev.hotspots.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WeightsFileTests {

    private static final int OUTPUTS = Output.values().size();

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        short[] some = new short[OUTPUTS];
        some[0] = -1200;
        some[OUTPUTS - 1] = 31;
        Feature border = Feature.piece(Region.CLOSING, "\n在");
        Feature backslash = Feature.piece(Region.AGENT, "\\n");
        Weights weights = Weights.uncalibrated(
                new Provenance(List.of("invented", "two lines")),
                Map.of(border, some, backslash, new short[OUTPUTS], Feature.signal("nature.price"), some),
                new double[OUTPUTS]);
        byte[] file = written(weights);
        Weights read = WeightsFile.read("w.gz", new ByteArrayInputStream(file));
        assertThat(read.provenance()).isEqualTo(weights.provenance());
        assertThat(read.byFeature().keySet())
                .containsExactlyElementsOf(weights.byFeature().keySet());
        assertThat(read.byFeature().get(border)).isEqualTo(some);
        assertThat(written(read)).isEqualTo(file);
    }

    @Test
    void aFileThatIsNoneOfWeightsIsRefused() {
        byte[] text = "contact_id,complaint\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> WeightsFile.read("w.gz", new ByteArrayInputStream(text)))
                .isInstanceOf(WeightsException.class)
                .hasMessage("w.gz: not a file of weights, Not in GZIP format");
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        assertThatThrownBy(() ->
                        WeightsFile.read("w.gz", new ByteArrayInputStream(zipped("weights of another program\n"))))
                .hasMessage(
                        "w.gz, line 1: found 'weights of another program', expected 'complaint-hotspots weights 1'");
    }

    @Test
    void aLineWithTooFewWeightsIsNamed() throws IOException {
        String head = plain(Weights.uncalibrated(new Provenance(List.of()), Map.of(), new double[OUTPUTS]));
        assertThatThrownBy(
                        () -> WeightsFile.read("w.gz", new ByteArrayInputStream(zipped(head + "customer\t退款\t1\t2\n"))))
                .hasMessage("w.gz, line 6: found 'customer\t退款\t1\t2', expected " + OUTPUTS
                        + " weights after region and name");
    }

    @Test
    void aRegionThatDoesNotExistIsNamed() throws IOException {
        String head = plain(Weights.uncalibrated(new Provenance(List.of()), Map.of(), new double[OUTPUTS]));
        String line = "courier\t退款" + "\t0".repeat(OUTPUTS);
        assertThatThrownBy(() -> WeightsFile.read("w.gz", new ByteArrayInputStream(zipped(head + line + "\n"))))
                .hasMessageEndingWith("expected a region or signal");
    }

    private static byte[] written(Weights weights) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WeightsFile.write(weights, file);
        return file.toByteArray();
    }

    private static String plain(Weights weights) throws IOException {
        try (java.util.zip.GZIPInputStream in =
                new java.util.zip.GZIPInputStream(new ByteArrayInputStream(written(weights)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size());
    }
}
