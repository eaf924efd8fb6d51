package dev.hotspots.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotspots.profile.ProfileLoader;
import dev.hotspots.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileProposalTests {

    @TempDir
    Path directory;

    @Test
    void whatIsPrintedReadsTheFileItWasProposedFor() throws IOException {
        Path file = TakenIn.text(directory, "own.csv", """
                流水,接入会话编码,发生于,谁's,说了什么,备注: 内部
                1,A1,2026-03-02 09:00:00,客户,壶漏水了怎么办,
                2,A1,2026-03-02 09:01:00,一号坐席,您好请发照片给我看看,x
                """);
        assertThatThrownBy(() -> TakenIn.of(file)).isInstanceOf(InputRefusedException.class);
        String yaml = proposal(file);
        assertThat(yaml)
                .contains("sent_at: '发生于'  # UNSURE", "text: '说了什么'  # UNSURE", "contact_id: '接入会话编码'  # UNSURE");
        TakenIn taken = TakenIn.of(saved(yaml), file);
        assertThat(taken.lines("A1"))
                .containsExactly("customer() 2026-03-02T09:00 壶漏水了怎么办", "agent() 2026-03-02T09:01 您好请发照片给我看看");
    }

    @Test
    void aConversationInACellIsSeen() throws IOException {
        Path file = TakenIn.xlsx(
                directory,
                "cells.xlsx",
                book -> TakenIn.sheet(
                        book,
                        "S",
                        List.of(
                                List.of("会话流水ID", "全部记录"),
                                List.of("B1", "买家 2026-03-02 09:00:00\n漏水\n小满 2026-03-02 09:01:00\n您好"))));
        TakenIn taken = TakenIn.of(saved(proposal(file)), file);
        assertThat(taken.lines("B1"))
                .containsExactly("customer(买家) 2026-03-02T09:00 漏水", "agent(小满) 2026-03-02T09:01 您好");
    }

    private static String proposal(Path file) {
        return ProfileProposal.of(TableSample.of(new InputFile(file, "f")), ReadExport.PROFILES, "own");
    }

    private Profiles saved(String yaml) throws IOException {
        Path profiles = Files.createDirectories(directory.resolve("profiles"));
        Files.writeString(profiles.resolve("own.yaml"), yaml);
        return ProfileLoader.withThoseIn(profiles);
    }
}
