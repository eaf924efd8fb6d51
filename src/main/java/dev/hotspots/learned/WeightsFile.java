package dev.hotspots.learned;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights as compressed text, tab-separated: a heading, provenance lines that begin with {@code #}, the names of the outputs, their
 * biases, slopes and offsets, then a line for every feature: region or {@code signal}, name, weights in thousandths.
 */
public final class WeightsFile {

    private static final String HEADING = "complaint-hotspots weights 1";
    private static final String SIGNAL = "signal";
    private static final int MOST_BYTES = 64 << 20;

    private WeightsFile() {}

    /** Writes weights; equal weights give equal bytes. */
    public static void write(Weights weights, OutputStream to) throws IOException {
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8))) {
            line(out, HEADING);
            for (String text : weights.provenance().lines()) {
                line(out, "# " + text);
            }
            line(out, "outputs\t" + Output.values().stream().map(Output::id).collect(Collectors.joining("\t")));
            line(out, "biases\t" + numbers(weights.biases()));
            line(out, "slopes\t" + numbers(weights.slopes()));
            line(out, "offsets\t" + numbers(weights.offsets()));
            for (Map.Entry<Feature, short[]> entry : weights.byFeature().entrySet()) {
                line(out, feature(entry.getKey()) + "\t" + integers(entry.getValue()));
            }
        }
    }

    private static void line(BufferedWriter out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private static String feature(Feature feature) {
        return feature.region()
                        .map(region -> region.name().toLowerCase(Locale.ROOT))
                        .orElse(SIGNAL)
                + "\t"
                + feature.name().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String numbers(double[] numbers) {
        return DoubleStream.of(numbers)
                .mapToObj(number -> String.format(Locale.ROOT, "%.5f", number))
                .collect(Collectors.joining("\t"));
    }

    private static String integers(short[] numbers) {
        StringBuilder text = new StringBuilder();
        for (short number : numbers) {
            text.append(text.length() == 0 ? "" : "\t").append(number);
        }
        return text.toString();
    }

    /**
     * Reads weights.
     *
     * @param name of the file, for messages
     * @throws WeightsException when the file is not what {@link #write} writes, with line, what was found and what was expected
     */
    public static Weights read(String name, InputStream from) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new BoundedStream(new GZIPInputStream(from), MOST_BYTES), StandardCharsets.UTF_8))) {
            return new Lines(name, in).weights();
        } catch (IOException e) {
            throw new WeightsException(name + ": not a file of weights, " + e.getMessage());
        }
    }

    /** The file line by line. */
    private static final class Lines {

        private final String name;
        private final BufferedReader in;
        private String current = "";
        private int number;

        Lines(String name, BufferedReader in) {
            this.name = name;
            this.in = in;
        }

        Weights weights() throws IOException {
            advance();
            require(current.equals(HEADING), "'" + HEADING + "'");
            List<String> provenance = new ArrayList<>();
            advance();
            while (current.startsWith("# ")) {
                provenance.add(current.substring(2));
                advance();
            }
            List<String> outputs = Output.values().stream().map(Output::id).toList();
            require(List.of(fields("outputs")).equals(outputs), "outputs " + String.join(", ", outputs));
            double[] biases = decimals("biases");
            double[] slopes = decimals("slopes");
            double[] offsets = decimals("offsets");
            return new Weights(new Provenance(provenance), features(outputs.size()), biases, slopes, offsets);
        }

        private SortedMap<Feature, short[]> features(int outputs) throws IOException {
            SortedMap<Feature, short[]> weights = new TreeMap<>();
            while (advance()) {
                String[] fields = current.split("\t", -1);
                require(fields.length == outputs + 2, outputs + " weights after region and name");
                weights.put(feature(fields[0], fields[1]), integers(fields));
            }
            return weights;
        }

        private Feature feature(String region, String name) {
            String unescaped = unescaped(name);
            if (region.equals(SIGNAL)) {
                return Feature.signal(unescaped);
            }
            return Region.ALL.stream()
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(region))
                    .findFirst()
                    .map(one -> Feature.piece(one, unescaped))
                    .orElseThrow(() -> mistake("a region or " + SIGNAL));
        }

        private static String unescaped(String name) {
            if (name.indexOf('\\') < 0) {
                return name;
            }
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c == '\\' && i + 1 < name.length()) {
                    char escaped = name.charAt(++i);
                    text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
                } else {
                    text.append(c);
                }
            }
            return text.toString();
        }

        private short[] integers(String[] fields) {
            short[] weights = new short[fields.length - 2];
            try {
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = Short.parseShort(fields[i + 2]);
                }
            } catch (NumberFormatException e) {
                throw mistake("whole numbers up to " + Short.MAX_VALUE);
            }
            return weights;
        }

        private double[] decimals(String expected) throws IOException {
            advance();
            try {
                double[] numbers = Arrays.stream(fields(expected))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                require(
                        numbers.length == Output.values().size(),
                        Output.values().size() + " numbers");
                return numbers;
            } catch (NumberFormatException e) {
                throw mistake("numbers");
            }
        }

        private String[] fields(String expected) {
            require(current.startsWith(expected + "\t"), "'" + expected + "' and its values");
            return current.substring(expected.length() + 1).split("\t", -1);
        }

        private boolean advance() throws IOException {
            String next = in.readLine();
            number++;
            current = next == null ? "" : next;
            return next != null;
        }

        private void require(boolean holds, String expected) {
            if (!holds) {
                throw mistake(expected);
            }
        }

        private WeightsException mistake(String expected) {
            String found = current.length() <= 60 ? current : current.substring(0, 60) + "...";
            return new WeightsException(name + ", line " + number + ": found '" + found + "', expected " + expected);
        }
    }
}
