package dev.hotspots.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads profiles; all mistakes of all files are reported together. */
public final class ProfileLoader {

    private static final List<String> SHIPPED = List.of(
            "canonical",
            "canonical-json",
            "sobot",
            "udesk",
            "udesk-log",
            "qianniu-log",
            "qianniu-web",
            "qiyu-sessions",
            "zendesk-tickets",
            "zendesk-comments",
            "intercom-conversations",
            "intercom-parts",
            "chatwoot-csat");
    private static final int LONGEST = 1 << 20;

    private final List<String> mistakes = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();

    private ProfileLoader() {}

    /** The profiles that come with the program. */
    public static Profiles shipped() {
        return new ProfileLoader().readShipped().loaded();
    }

    /**
     * The user's profiles before those of the program: one of the same id takes the other's place.
     *
     * @param directory with files that end in .yaml; need not exist
     * @throws ProfileException listing every mistake with file and line
     */
    public static Profiles withThoseIn(Path directory) {
        return new ProfileLoader().readDirectory(directory).readShipped().loaded();
    }

    private Profiles loaded() {
        if (!mistakes.isEmpty()) {
            throw new ProfileException(mistakes);
        }
        return new Profiles(profiles);
    }

    private ProfileLoader readDirectory(Path directory) {
        if (!Files.isDirectory(directory)) {
            return this;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                read(file.toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(directory + " cannot be read", e);
        }
        return this;
    }

    private ProfileLoader readShipped() {
        for (String id : SHIPPED) {
            if (profiles.stream().noneMatch(profile -> profile.id().equals(id))) {
                try (InputStream in = Profile.class.getResourceAsStream("/profiles/" + id + ".yaml")) {
                    if (in == null) {
                        throw new IllegalStateException("profile " + id + " is not among the program's resources");
                    }
                    read("profiles/" + id + ".yaml", in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return this;
    }

    private void read(String file, byte[] bytes) {
        try {
            Optional<Node> root = root(bytes);
            if (root.isEmpty()) {
                mistakes.add(file + ", line 1: the file is empty, expected a profile");
                return;
            }
            Profile profile = new ProfileReader(new ProfileMap(file, root.get(), mistakes)).read(digest(bytes));
            if (profiles.stream().anyMatch(known -> known.id().equals(profile.id()))) {
                mistakes.add(file + ", line 1: profile '" + profile.id() + "' stands in another file too");
            }
            profiles.add(profile);
        } catch (MarkedYAMLException e) {
            mistakes.add(file + ", line " + (e.getProblemMark().getLine() + 1) + ": not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            mistakes.add(file + ", line 1: not YAML: " + e.getMessage());
        } catch (CharacterCodingException e) {
            mistakes.add(file + ", line 1: the file is not UTF-8");
        }
    }

    private static Optional<Node> root(byte[] bytes) throws CharacterCodingException {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return Optional.ofNullable(new Yaml(limits).compose(new StringReader(text)));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
