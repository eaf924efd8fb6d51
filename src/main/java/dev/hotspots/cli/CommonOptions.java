package dev.hotspots.cli;

import dev.hotspots.batch.Home;
import dev.hotspots.catalog.Catalog;
import dev.hotspots.catalog.CatalogFiles;
import dev.hotspots.catalog.CatalogLoader;
import dev.hotspots.catalog.Language;
import dev.hotspots.catalog.Named;
import dev.hotspots.learned.LanguageModel;
import dev.hotspots.learned.ModelFile;
import dev.hotspots.profile.Profile;
import dev.hotspots.profile.ProfileLoader;
import dev.hotspots.profile.Profiles;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command. */
final class CommonOptions {

    private static final String NO_WEIGHTS = "none";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "工作目录,含 inbox facts rejects reports state (默认 ${DEFAULT-VALUE})")
    Path home = Path.of("data");

    @Option(
            names = "--catalog",
            paramLabel = "zh|en|DIR",
            defaultValue = "zh",
            description = "规则与政策: zh、en 为随程序的中文、英文目录,其他为所在目录,名为 en 的写作 ./en (默认 ${DEFAULT-VALUE})")
    String catalog = "zh";

    @Option(names = "--weights", paramLabel = "F|none", description = "学习部分的权重文件; none 表示只用规则 (默认用随程序的权重,只有中文的)")
    @Nullable
    String weights;

    @Option(names = "--profile", paramLabel = "ID", description = "读取输入所用的模板 (默认按表头识别;自己的模板放在 HOME/profiles)")
    @Nullable
    String profile;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Shanghai",
            description = "时区 (默认 ${DEFAULT-VALUE})")
    ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "统计时点,如 2026-11-16T00:00+08:00;此前未解决的按未解决计 (默认业务日期结束时)")
    @Nullable
    String asOf;

    /** Picocli sets it, to the command these options are mixed into. */
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** What a command tells its user. */
    PrintWriter out() {
        return commandLine().getOut();
    }

    /** What a command has to complain about. */
    PrintWriter err() {
        return commandLine().getErr();
    }

    private CommandLine commandLine() {
        if (command == null) {
            throw new IllegalStateException("picocli sets the command");
        }
        return command.commandLine();
    }

    Home home() {
        return new Home(home);
    }

    /** The user's profiles and the program's, or the only one asked for. */
    Profiles profiles() {
        Profiles all = ProfileLoader.withThoseIn(home().profiles());
        if (profile == null) {
            return all;
        }
        if (all.named(profile).isEmpty()) {
            throw new BadUsageException("--profile is '" + profile + "', expected one of "
                    + all.all().stream().map(Profile::id).collect(Collectors.joining(", ")));
        }
        return all.only(profile);
    }

    Catalog loadCatalog() {
        CatalogFiles files = Named.find(Language.class, catalog)
                .map(CatalogFiles::shipped)
                .orElseGet(() -> CatalogFiles.in(Path.of(catalog)));
        Path own = home().service();
        return Files.isRegularFile(own) ? CatalogLoader.load(files, own) : CatalogLoader.load(files);
    }

    /** What rules of a catalog and weights decide together. */
    Knowledge knowledge(Catalog rules) {
        return new Knowledge(rules, loadModel(rules.language()));
    }

    private LanguageModel loadModel(Language language) {
        if (weights == null) {
            return ModelFile.shipped(language);
        }
        return weights.equals(NO_WEIGHTS) ? LanguageModel.silent() : ModelFile.read(Path.of(weights));
    }

    Knowledge knowledge() {
        return knowledge(loadCatalog());
    }

    /** The moment given; without one the end of a day. */
    Instant asOf(LocalDate date) {
        return Optional.ofNullable(asOf)
                .map(CommonOptions::moment)
                .orElseGet(() -> date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadUsageException("--as-of is '" + text + "', expected a moment such as 2026-11-16T00:00+08:00");
        }
    }
}
