package dev.hotspots.learned;

import dev.hotspots.catalog.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Loads models from files of weights; the version of a model is a digest of its file. */
public final class ModelFile {

    private static final String SHIPPED = "/model/weights.gz";
    private static final int VERSION_LENGTH = 12;

    private ModelFile() {}

    /** The model that comes with the program for transcripts of a language; silent where none does. */
    public static LanguageModel shipped(Language language) {
        return language == Language.ZH ? shipped() : LanguageModel.silent();
    }

    private static LanguageModel shipped() {
        try (InputStream in = ModelFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is not in the program");
            }
            return model(SHIPPED, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The model of a file.
     *
     * @throws WeightsException when the file cannot be read or holds no weights
     */
    public static LanguageModel read(Path file) {
        try {
            return model(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WeightsException(file + ": cannot be read, expected a file of weights");
        }
    }

    private static LanguageModel model(String name, byte[] bytes) {
        return new LanguageModel(WeightsFile.read(name, new ByteArrayInputStream(bytes)), version(bytes));
    }

    private static String version(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
