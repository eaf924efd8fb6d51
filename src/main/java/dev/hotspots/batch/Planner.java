package dev.hotspots.batch;

import dev.hotspots.intake.InputFiles;
import dev.hotspots.intake.Survey;
import dev.hotspots.profile.Profiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;

/** Plans runs. */
public final class Planner {

    private static final int SLICE_BYTES = 16 << 20;

    private Planner() {}

    /**
     * What is asked for.
     *
     * @param tolerance how many rows may be rejected
     */
    public record Request(
            LocalDate date,
            Instant asOf,
            ZoneId zone,
            Tolerance tolerance,
            List<Path> inputs,
            Profiles profiles,
            String catalogVersion,
            String programVersion) {
        public Request {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * The plan for a request.
     *
     * @throws dev.hotspots.intake.InputRefusedException when the input as a whole cannot be used
     */
    public static Plan plan(Request request, Home home) {
        List<Survey> files = Survey.of(InputFiles.of(request.inputs()).files(), request.profiles(), SLICE_BYTES);
        String fingerprint = fingerprint(request, files);
        return new Plan(
                request.date(),
                request.asOf(),
                request.zone(),
                fingerprint,
                request.catalogVersion(),
                request.programVersion(),
                request.tolerance(),
                files,
                Plan.bucketsFor(files),
                home.state().resolve("work").resolve(request.date() + "-" + fingerprint));
    }

    private static String fingerprint(Request request, List<Survey> files) {
        StringBuilder content = new StringBuilder();
        files.forEach(file -> content.append(file.file().name())
                .append('\t')
                .append(file.sha256())
                .append('\t')
                .append(file.layout().profile().digest())
                .append('\n'));
        content.append(request.zone()).append('\n').append(request.tolerance().written());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
