package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotspots.conversation.Contact;
import dev.hotspots.conversation.Message;
import dev.hotspots.profile.Profiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of a test on the whole way from their container to contacts, with the account of their rows. */
record TakenIn(List<Survey> surveys, ReadExport read, Assembled assembled) {

    static TakenIn of(Path... paths) {
        return of(ReadExport.PROFILES, paths);
    }

    static TakenIn of(Profiles profiles, Path... paths) {
        List<Survey> surveys = Survey.of(InputFiles.of(List.of(paths)).files(), profiles, ReadExport.ONE_SLICE);
        ReadExport read = new ReadExport();
        for (Survey survey : surveys) {
            for (Slice slice : survey.slices()) {
                read.rowsRead += SliceReader.read(slice, survey.layout(), ReadExport.SHANGHAI, read);
            }
        }
        Assembled assembled = ContactAssembly.contacts(read.rows.iterator());
        assertThat(read.rows.size() + read.drops.size() + read.rejects.size()).isEqualTo((int) read.rowsRead);
        Assembled.Tally total = assembled.total();
        assertThat(total.accepted() + total.duplicates() + total.unattached()).isEqualTo(read.rows.size());
        return new TakenIn(surveys, read, assembled);
    }

    /** Ids of the profiles, in the order of the files. */
    List<String> profiles() {
        return surveys.stream().map(survey -> survey.layout().profile().id()).toList();
    }

    /** A contact as lines of text. */
    List<String> lines(String contactId) {
        return contact(contactId).messages().stream().map(TakenIn::line).toList();
    }

    Contact contact(String id) {
        return assembled.contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no contact " + id + " among "
                        + assembled.contacts().stream().map(Contact::id).toList() + ", rejects " + read.complaints()));
    }

    private static String line(Message message) {
        Instant sentAt = message.sentAt();
        return message.speaker().id() + "(" + message.speakerId() + ") "
                + (sentAt == null
                        ? "-"
                        : sentAt.atZone(ReadExport.SHANGHAI).toLocalDateTime().toString())
                + " " + message.text().replace("\n", "⏎");
    }

    static Path text(Path directory, String name, String content) {
        return ReadExport.file(directory, name, content).path();
    }

    interface Writer {
        void to(OutputStream out) throws IOException;
    }

    private static Path write(Path file, Writer writer) {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static Path gzip(Path directory, String name, String content) {
        return write(directory.resolve(name), out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** Names and contents in turn. */
    static Path zip(Path directory, String name, Object... entries) {
        return write(directory.resolve(name), out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < entries.length; i += 2) {
                    zip.putNextEntry(new ZipEntry((String) entries[i]));
                    zip.write(
                            entries[i + 1] instanceof byte[] bytes
                                    ? bytes
                                    : ((String) entries[i + 1]).getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    interface Sheets {
        void in(XSSFWorkbook workbook);
    }

    static Path xlsx(Path directory, String name, Sheets sheets) {
        return write(directory.resolve(name), out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                sheets.in(workbook);
                workbook.write(out);
            }
        });
    }

    static void sheet(XSSFWorkbook workbook, String name, List<List<String>> rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.createCell(c).setCellValue(rows.get(r).get(c));
            }
        }
    }

    List<String> drops() {
        List<String> drops = new ArrayList<>();
        read.drops.forEach(drop -> drops.add(drop.line() + " " + drop.because()));
        return drops;
    }
}
