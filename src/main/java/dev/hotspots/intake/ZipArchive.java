package dev.hotspots.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a zip archive, in its own order. */
record ZipArchive(Path path, Charset names, List<String> entries) {

    private static final int MOST_ENTRIES = 20_000;

    ZipArchive {
        entries = List.copyOf(entries);
    }

    /** Reads the directory of an archive; names that are not UTF-8 are taken for GB18030, as older Chinese programs write them. */
    static ZipArchive of(Path path) throws IOException {
        try {
            return of(path, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return of(path, Charset.forName("GB18030"));
        }
    }

    private static ZipArchive of(Path path, Charset names) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile(), names)) {
            if (archive.size() > MOST_ENTRIES) {
                throw new InputRefusedException("%s: an archive of %d entries, expected at most %d"
                        .formatted(path, archive.size(), MOST_ENTRIES));
            }
            List<String> entries = new ArrayList<>();
            archive.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .forEach(entries::add);
            Set<String> seen = new HashSet<>();
            for (String entry : entries) {
                refuseSuspicious(path, entry, seen.add(entry));
            }
            return new ZipArchive(path, names, entries);
        }
    }

    private static void refuseSuspicious(Path path, String entry, boolean first) {
        String name = entry.replace('\\', '/');
        if (name.startsWith("/") || List.of(name.split("/")).contains("..") || name.matches("[A-Za-z]:.*")) {
            throw new InputRefusedException(
                    "%s: entry '%s' leads out of the archive".formatted(path, Excerpt.of(entry)));
        }
        if (!first) {
            throw new InputRefusedException(
                    "%s: entry '%s' stands twice in the archive".formatted(path, Excerpt.of(entry)));
        }
    }

    /** Whether this is a workbook rather than an archive of exports. */
    boolean isWorkbook() {
        return entries.contains("[Content_Types].xml");
    }
}
