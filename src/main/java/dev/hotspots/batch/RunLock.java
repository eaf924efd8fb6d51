package dev.hotspots.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/** One run at a time in a home. The lock goes with its process, however that ends. */
public final class RunLock {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    private static Optional<RunLock> take(Home home) {
        Path file = home.state().resolve("run.lock");
        try {
            Files.createDirectories(home.state());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return Optional.of(new RunLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(home.directory() + " cannot be written, expected a writable directory", e);
        }
    }

    /** Does something while nobody else runs in a home; empty, and nothing done, when another process has the lock. */
    public static <T> Optional<T> whileHeld(Home home, Supplier<T> work) {
        Optional<RunLock> lock = take(home);
        try {
            return lock.map(held -> work.get());
        } finally {
            lock.ifPresent(RunLock::close);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the run lock cannot be released", e);
        }
    }
}
