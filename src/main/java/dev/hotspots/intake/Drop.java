package dev.hotspots.intake;

/**
 * A row that was read and is no part of any conversation, by what its profile says.
 *
 * @param because what it is instead, in the words of the profile
 */
public record Drop(String file, long line, String because) {}
