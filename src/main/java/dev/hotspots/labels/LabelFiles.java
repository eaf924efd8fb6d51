package dev.hotspots.labels;

import dev.hotspots.conversation.Origin;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads label files. What a file is, is told from its beginning:
 *
 * <ul>
 *   <li>CSV, with any of the columns that {@code hotspots label} writes; several accepted values are separated by {@code |};
 *   <li>JSON Lines, {@code {"id": ..., "labels": {...}}}, a value or a list of accepted values for each field;
 *   <li>a workbook, of which the review sheet counts where a reviewer filled in something (see {@link ReviewForm}).
 * </ul>
 *
 * A later line corrects earlier ones about the same contact field by field, in the order of the files as given.
 */
public final class LabelFiles {

    private LabelFiles() {}

    /**
     * The labels of some files.
     *
     * @throws LabelsException listing every mistake of all files
     */
    public static LabelSet read(List<Path> files) {
        Gathering gathering = new Gathering();
        files.forEach(file -> read(file, gathering));
        return gathering.labels();
    }

    private static void read(Path file, Gathering gathering) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                new ReviewedWorkbook(file, gathering).read();
                return;
            }
            String text = LabelText.of(bytes);
            if (text.stripLeading().startsWith("{")) {
                new JsonLabels(file.toString(), gathering).read(text);
            } else {
                new CsvLabels(file.toString(), gathering).read(text);
            }
        } catch (NoSuchFileException e) {
            gathering.mistake(new Origin(file.toString(), 1), "not found, expected a label file");
        } catch (CharacterCodingException e) {
            gathering.mistake(
                    new Origin(file.toString(), 1), "neither UTF-8 nor GB18030, expected CSV, JSON Lines or XLSX");
        } catch (IOException e) {
            gathering.mistake(new Origin(file.toString(), 1), "cannot be read, expected a label file");
        }
    }
}
