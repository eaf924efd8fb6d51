package dev.hotspots.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.catalog.Nature;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Label files in their text forms, and what is refused. */
class LabelFilesTests {

    @TempDir
    private Path directory = Path.of("unset by JUnit");

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static LabelSet read(Path... files) {
        return LabelFiles.read(List.of(files));
    }

    private static Labels labels(LabelSet set, String contact) {
        return set.of(contact).orElseThrow();
    }

    @Test
    void columnsStandInAnyOrderAndOthersAreIgnored() throws IOException {
        LabelSet set = read(file("a.csv", "complaint,goods,contact_id,emotion\ntrue,kettle,A1,angry\n"));

        assertThat(labels(set, "A1").accepted(LabelField.COMPLAINT)).containsExactly("true");
        assertThat(labels(set, "A1").accepted(LabelField.EMOTION)).containsExactly("angry");
        assertThat(labels(set, "A1").accepted(LabelField.SCENARIO)).isEmpty();
    }

    @Test
    void severalAcceptedValuesAreSeparatedByABar() throws IOException {
        LabelSet set = read(file(
                "a.csv", "contact_id,emotion,nature,secondary_natures\nA1,unhappy|angry,price|,quality|contract\n"));

        assertThat(labels(set, "A1").accepted(LabelField.EMOTION)).containsExactly("unhappy", "angry");
        assertThat(labels(set, "A1").accepted(LabelField.NATURE)).containsExactly("price", "");
        assertThat(labels(set, "A1").alsoNatures()).containsExactly(Nature.QUALITY, Nature.CONTRACT);
    }

    @Test
    void spreadsheetsMaySpellFlagsInCapitalsAndNamesInChinese() throws IOException {
        Path file = Files.write(
                directory.resolve("saved.csv"),
                "会话ID,投诉,投诉性质,empathy\r\nA1,是,质量,FALSE\r\n".getBytes(Charset.forName("GB18030")));

        assertThat(labels(read(file), "A1").accepted(LabelField.COMPLAINT)).containsExactly("true");
        assertThat(labels(read(file), "A1").accepted(LabelField.NATURE)).containsExactly("quality");
        assertThat(labels(read(file), "A1").accepted(LabelField.EMPATHY)).containsExactly("false");
    }

    @Test
    void aFalseComplaintHasNoNature() throws IOException {
        LabelSet set = read(file("a.csv", "contact_id,complaint,nature\nA1,false,\n"));

        assertThat(labels(set, "A1").accepted(LabelField.NATURE)).containsExactly("");
    }

    @Test
    void aNatureMakesAComplaint() throws IOException {
        LabelSet set = read(file("a.csv", "contact_id,nature\nA1,safety\nA2,price|\n"));

        assertThat(labels(set, "A1").accepted(LabelField.COMPLAINT)).containsExactly("true");
        assertThat(labels(set, "A2").accepted(LabelField.COMPLAINT)).containsExactly("true", "false");
    }

    @Test
    void jsonLinesHoldValuesOrListsOfThem() throws IOException {
        LabelSet set = read(file("a.jsonl", """
                {"id": "A1", "messages": [["customer", "壶盖裂了"]], "labels": {"contact": ["complaint", "after_sales"], "complaint": true,
                """.strip() + """
                 "nature": "quality", "nature_also": ["after_sales"], "sat": ["neg"], "quotes": []}, "S_mean": 2.5}

                {"id": "A2", "labels": {"complaint": [false], "nature": [null], "emotion": null}}
                """));

        assertThat(labels(set, "A1").accepted(LabelField.CONTACT_TYPE)).containsExactly("complaint", "after_sales");
        assertThat(labels(set, "A1").main(LabelField.SATISFACTION)).contains("neg");
        assertThat(labels(set, "A1").alsoNatures()).containsExactly(Nature.AFTER_SALES);
        assertThat(labels(set, "A1").satisfactionScore()).hasValue(2.5);
        assertThat(labels(set, "A2").accepted(LabelField.NATURE)).containsExactly("");
        assertThat(labels(set, "A2").accepted(LabelField.EMOTION)).isEmpty();
    }

    @Test
    void aScoreAloneIsALabel() throws IOException {
        LabelSet set = read(file("a.csv", "contact_id,satisfaction_score\nA1,3.25\nA2,\n"));

        assertThat(set.byContact()).containsOnlyKeys("A1");
        assertThat(labels(set, "A1").satisfactionScore()).hasValue(3.25);
    }

    @Test
    void laterFilesCorrectEarlierOnesFieldByField() throws IOException {
        Path first = file("first.csv", "contact_id,complaint,nature,emotion\nA1,true,quality,calm\nA2,false,,calm\n");
        Path second = file("second.csv", "contact_id,nature,emotion\nA1,contract,calm\n");

        LabelSet set = read(first, second);

        assertThat(labels(set, "A1").accepted(LabelField.NATURE)).containsExactly("contract");
        assertThat(labels(set, "A1").accepted(LabelField.EMOTION)).containsExactly("calm");
        assertThat(List.of(set.lines(), set.repeated(), set.changed())).containsExactly(3L, 1L, 1L);
    }

    @Test
    void aCorrectedComplaintTakesItsNatureAlong() throws IOException {
        Path first = file("first.csv", "contact_id,complaint,nature\nA1,true,quality\nA2,false,\n");
        Path second = file("second.csv", "contact_id,complaint\nA1,false\nA2,true\n");

        LabelSet set = read(first, second);

        assertThat(labels(set, "A1").accepted(LabelField.NATURE)).containsExactly("");
        assertThat(labels(set, "A2").accepted(LabelField.COMPLAINT)).containsExactly("true");
        assertThat(labels(set, "A2").accepted(LabelField.NATURE)).isEmpty();
    }

    @Test
    void everyMistakeOfEveryFileIsTold() throws IOException {
        Path csv = file(
                "a.csv",
                "contact_id,complaint,nature,satisfaction_score\nA1,maybe,quality,1\n,true,price,2\nA3,false,price,x\nA4,true\n");
        Path json = file("b.jsonl", """
                {"id": "B1", "labels": {"emotion": "furious", "nature_also": ["odd"]}}
                {"id": "B2", "labels":
                {"id": "B3", "labels": {"complaint": true, "nature": null}}
                """);
        Path missing = directory.resolve("c.csv");

        assertThatThrownBy(() -> read(csv, json, missing)).hasMessage("""
                %1$s, line 2: complaint 'maybe', expected true or false
                %1$s, line 3: contact id is missing
                %1$s, line 4: satisfaction score 'x', expected a number
                %1$s, line 4: nature 'price', expected none as complaint is false
                %1$s, line 5: 2 fields, expected 4
                %2$s, line 1: emotion 'furious', expected calm, unhappy or angry
                %2$s, line 1: also nature 'odd', expected safety, counterfeit, personality_rights, metrology, price, \
                false_advertising, quality, contract, after_sales or other
                %2$s, line 2: not valid JSON, expected one contact a line
                %2$s, line 3: nature is none, expected one as complaint is true
                %3$s, line 1: not found, expected a label file""".formatted(csv, json, missing));
    }

    @Test
    void aHeaderWithoutLabelsIsRefused() throws IOException {
        Path file = file("a.csv", "contact_id,goods\nA1,kettle\n");

        assertThatThrownBy(() -> read(file))
                .hasMessage(file
                        + ", line 1: columns contact_id, goods, expected contact_id and labels such as complaint or"
                        + " nature");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() throws IOException {
        Path file = file("a.csv", "contact_id,complaint,complaint\nA1,true,false\n");

        assertThatThrownBy(() -> read(file)).hasMessage(file + ", line 1: column complaint stands twice");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWhereItOpens() throws IOException {
        Path file = file("a.csv", "contact_id,complaint\nA1,true\n\"A2,false\nA3,true\n");

        assertThatThrownBy(() -> read(file))
                .hasMessage(file + ", line 3: a quoted field does not end, expected a closing quote");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(directory.resolve("photo.csv"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

        assertThatThrownBy(() -> read(file))
                .hasMessage(file + ", line 1: neither UTF-8 nor GB18030, expected CSV, JSON Lines or XLSX");
    }

    @Test
    void everyFieldIsFoundByTheNamesInUse() {
        assertThat(LabelField.values())
                .allSatisfy(field -> assertThat(LabelField.find(field.id())).contains(field));
        assertThat(LabelField.find("sat")).contains(LabelField.SATISFACTION);
        assertThat(LabelField.find(" Contact ")).contains(LabelField.CONTACT_TYPE);
        assertThat(LabelField.find("citations")).isEmpty();
    }
}
