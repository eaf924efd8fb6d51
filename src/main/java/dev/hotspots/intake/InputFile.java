package dev.hotspots.intake;

/**
 * A file to read.
 *
 * @param name how reports call it: its path below the directory given, or its own name
 * @param path where it is
 */
public record InputFile(String name, String path) {}
