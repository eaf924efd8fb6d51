package dev.hotspots.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The program run in this process: its exit code and what it printed. */
record Program(int exitCode, String out, String err) {

    static Program run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Hotspots.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Program(code, out.toString(), err.toString());
    }
}
