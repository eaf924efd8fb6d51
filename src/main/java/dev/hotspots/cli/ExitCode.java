package dev.hotspots.cli;

/** What the exit codes mean; a scheduler may rely on them. */
final class ExitCode {

    static final int DONE = 0;
    static final int BAD_USAGE = 2;
    static final int INPUT_REFUSED = 3;
    static final int FAILED = 4;
    static final int ALREADY_RUNNING = 5;

    private ExitCode() {}
}
