package dev.hotspots.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class ProgramVersion implements IVersionProvider {

    static String current() {
        String version = Hotspots.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"hotspots " + current()};
    }
}
