package dev.hotspots.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTests {

    @TempDir
    Path directory;

    @Test
    void whatIsDoneUnderTheLockGivesItsResult() {
        assertThat(RunLock.whileHeld(home("a"), () -> "done")).contains("done");
    }

    @Test
    void whileItIsHeldNothingElseRunsInThatHome() {
        Optional<Optional<String>> inner = RunLock.whileHeld(
                home("a"),
                () -> RunLock.whileHeld(home("a"), () -> {
                    throw new AssertionError("ran beside another run");
                }));
        assertThat(inner).contains(Optional.empty());
    }

    @Test
    void anotherHomeHasALockOfItsOwn() {
        Optional<Optional<String>> inner =
                RunLock.whileHeld(home("a"), () -> RunLock.whileHeld(home("b"), () -> "done"));
        assertThat(inner).contains(Optional.of("done"));
    }

    @Test
    void afterwardsItIsFree() {
        assertThat(RunLock.whileHeld(home("a"), () -> 1)).contains(1);
        assertThat(RunLock.whileHeld(home("a"), () -> 2)).contains(2);
    }

    @Test
    void afterAFailureItIsFreeAndTheFailureIsSeen() {
        assertThatThrownBy(() -> RunLock.whileHeld(home("a"), () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(RunLock.whileHeld(home("a"), () -> "done")).contains("done");
    }

    @Test
    void anotherProcessKeepsItUntilItIsKilled() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        home("a").directory().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo(LockHolder.HELD);
            assertThat(RunLock.whileHeld(home("a"), () -> "done")).isEmpty();
        } finally {
            holder.destroyForcibly();
        }
        assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(RunLock.whileHeld(home("a"), () -> "done")).contains("done");
    }

    @Test
    void aHomeThatIsNoDirectoryIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "");
        assertThatThrownBy(() -> RunLock.whileHeld(new Home(file), () -> "done"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(file + " cannot be written, expected a writable directory");
    }

    private Home home(String name) {
        return new Home(directory.resolve(name));
    }
}
