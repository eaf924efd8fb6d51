package dev.hotspots.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A process that takes the lock of a home, says so with one byte, and keeps it until its input ends or it is killed. */
final class LockHolder {

    static final int HELD = '!';

    private LockHolder() {}

    public static void main(String[] arguments) {
        RunLock.whileHeld(new Home(Path.of(arguments[0])), () -> {
            System.out.write(HELD);
            System.out.flush();
            try {
                return System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
