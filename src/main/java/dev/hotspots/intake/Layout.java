package dev.hotspots.intake;

import dev.hotspots.profile.Profile;

/** How the rows of a file are written, and the profile that says what they mean. */
public sealed interface Layout {

    Profile profile();

    /** The form of the file, for reports. */
    String label();

    /** How its characters are written, for reports. */
    String encodingLabel();

    /** A layout of text. */
    sealed interface Text extends Layout {

        Encoding encoding();

        @Override
        default String encodingLabel() {
            return encoding().label();
        }
    }

    /** A row a record. */
    record Csv(Encoding encoding, char separator, Header header, Profile profile) implements Text {

        @Override
        public String label() {
            return switch (separator) {
                case '\t' -> "TSV";
                case ';' -> "CSV with semicolons";
                case '|' -> "CSV with bars";
                default -> "CSV";
            };
        }
    }

    /** A JSON document a line. */
    record JsonLines(Encoding encoding, Profile profile) implements Text {

        @Override
        public String label() {
            return "JSON Lines";
        }
    }

    /** JSON documents one after the other, in a list, or in a list of an object. */
    record JsonDocuments(Encoding encoding, Profile profile) implements Text {

        @Override
        public String label() {
            return "JSON";
        }
    }

    /** Messages one after the other. */
    record Log(Encoding encoding, Profile profile) implements Text {

        @Override
        public String label() {
            return "log";
        }
    }

    /**
     * A sheet of a workbook.
     *
     * @param sheet counted from 0
     * @param headerRow counted from 1
     */
    record Sheet(int sheet, int headerRow, Header header, Profile profile) implements Layout {

        @Override
        public String label() {
            return "XLSX";
        }

        @Override
        public String encodingLabel() {
            return "XLSX";
        }
    }
}
