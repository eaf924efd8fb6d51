package dev.hotspots.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

/** Reads a catalog: {@code catalog.yaml} names its version, language (Chinese where it is silent) and files. All mistakes of all files are reported together. */
public final class CatalogLoader {

    private static final String INDEX = "catalog.yaml";
    private static final int DIGEST_LENGTH = 12;

    private final CatalogFiles files;
    private final Optional<Path> own;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final MessageDigest digest = sha256();

    private CatalogLoader(CatalogFiles files, Optional<Path> own) {
        this.files = files;
        this.own = own;
    }

    /**
     * Reads and compiles a catalog.
     *
     * @throws CatalogException listing every mistake with file and line
     */
    public static Catalog load(CatalogFiles files) {
        return new CatalogLoader(files, Optional.empty()).load();
    }

    /**
     * Reads and compiles a catalog with a file of one's own behind its files, for instance a desk's hours.
     *
     * @throws CatalogException listing every mistake with file and line
     */
    public static Catalog load(CatalogFiles files, Path own) {
        return new CatalogLoader(files, Optional.of(own)).load();
    }

    private Catalog load() {
        Optional<Section> index = parse(INDEX);
        String version = index.map(section -> section.text("version")).orElse("");
        Language language = index.map(CatalogLoader::language).orElse(Language.ZH);
        List<String> names = index.map(section -> section.texts("files")).orElse(List.of());
        index.filter(section -> !section.has("files")).ifPresent(section -> section.mistake("'files' is missing"));
        index.ifPresent(Section::done);
        List<Section> sections = Stream.concat(
                        names.stream().map(this::parse),
                        own.stream().map(file -> parse(new CatalogFiles.InDirectory(Path.of("")), file.toString())))
                .flatMap(Optional::stream)
                .toList();
        CatalogReader reader = new CatalogReader(mistakes);
        Catalog.Contents contents = reader.read(sections);
        if (!mistakes.isEmpty()) {
            throw new CatalogException(mistakes);
        }
        return new Catalog(version + "+" + hex(), language, reader.phraseBook(), reader.conditions(), contents);
    }

    private static Language language(Section index) {
        return index.optionalText("language")
                .map(id -> Named.find(Language.class, id).orElseGet(() -> {
                    index.mistakeAt("language", "unknown language '" + id + "', expected zh or en");
                    return Language.ZH;
                }))
                .orElse(Language.ZH);
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LENGTH);
    }

    private Optional<Section> parse(String name) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        return parse(files, name);
    }

    private Optional<Section> parse(CatalogFiles files, String name) {
        String file = files.display(name);
        try {
            byte[] bytes = files.read(name);
            digest.update(bytes);
            return compose(file, bytes).map(node -> Section.of(file, node, mistakes));
        } catch (MarkedYAMLException e) {
            mistakes.add(new Mistake(file, e.getProblemMark().getLine() + 1, "not YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            mistakes.add(new Mistake(file, 1, "not YAML: " + e.getMessage()));
        } catch (CharacterCodingException e) {
            mistakes.add(new Mistake(file, 1, "the file is not UTF-8"));
        } catch (IOException e) {
            mistakes.add(new Mistake(file, 1, "the file cannot be read"));
        }
        return Optional.empty();
    }

    private Optional<Node> compose(String file, byte[] bytes) throws CharacterCodingException {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(16 * 1024 * 1024);
        Node node = new Yaml(limits).compose(new StringReader(strictly(bytes)));
        if (node == null) {
            mistakes.add(new Mistake(file, 1, "the file is empty"));
        }
        return Optional.ofNullable(node);
    }

    /** Foreign bytes are an error: turned into other characters, their phrases would never match and nobody be told. */
    private static String strictly(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
