package dev.hotspots.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileLoaderTests {

    @TempDir
    Path directory;

    @Test
    void everyMistakeIsToldWithFileAndLine() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.yaml"), """
                id: bad
                form: tabel
                colour: blue
                columns:
                  contact: x
                  contact_id: '{a'
                speakers:
                  custmer: [a]
                  agent: ['/(/']
                zone: Mars/Base
                drops:
                  - {text: 'x'}
                  - {because: y}
                talk: {begins: ['(?P<who>x)']}
                """);
        String at = file + ", line ";
        assertThatThrownBy(() -> ProfileLoader.withThoseIn(directory))
                .isInstanceOf(ProfileException.class)
                .message()
                .contains(at + "2: 'form' is 'tabel', expected table, json or log")
                .contains(at + "3: unknown key 'colour', expected one of ")
                .contains(at + "5: unknown column 'contact', expected one of contact_id, sent_at")
                .contains(at + "6: '{a' has no closing brace")
                .contains(at + "8: unknown speaker 'custmer', expected customer, agent, bot or system")
                .contains(at + "9: '(?i)(' is no pattern (RE2): ")
                .contains(at + "10: 'Mars/Base' is no time zone, expected one like Asia/Shanghai or UTC")
                .contains(at + "12: 'because' is missing")
                .contains(at + "13: expected 'column' with 'is' or 'matches', or 'text', or 'only'")
                .contains(at + "14: unknown groups [who], expected sender, date, time or text");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.yaml"), "id: a\nform: [table\n");
        Files.write(directory.resolve("latin.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xE9});
        Files.writeString(directory.resolve("none.yaml"), "");
        assertThatThrownBy(() -> ProfileLoader.withThoseIn(directory))
                .message()
                .contains(file + ", line 3: not YAML: ")
                .contains("latin.yaml, line 1: the file is not UTF-8")
                .contains("none.yaml, line 1: the file is empty, expected a profile");
    }

    @Test
    void aUsersProfileTakesThePlaceOfTheShippedOne() throws IOException {
        Files.writeString(directory.resolve("own.yaml"), """
                id: sobot
                form: table
                columns: {contact_id: 会话ID, text: 会话详情内容}
                fixed: {speaker: customer}
                """);
        Profiles profiles = ProfileLoader.withThoseIn(directory);
        assertThat(profiles.all()).hasSameSizeAs(ProfileLoader.shipped().all());
        assertThat(profiles.of(Profile.Form.TABLE, Set.of("会话ID", "会话详情内容", "问题类型")))
                .hasValueSatisfying(profile -> assertThat(profile.fixed()).containsEntry(Column.SPEAKER, "customer"));
    }

    @Test
    void withoutADirectoryThereAreTheShippedOnes() {
        assertThat(ProfileLoader.withThoseIn(directory.resolve("none")).all())
                .extracting(Profile::id)
                .startsWith("canonical", "canonical-json", "sobot")
                .hasSize(13);
    }
}
