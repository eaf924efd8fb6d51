package dev.hotspots.profile;

/**
 * A message as it stands in a longer text.
 *
 * @param time as written, empty where the text has none
 * @param line of the text it begins on, counted from 0
 */
public record Utterance(String sender, String date, String time, String text, int line) {}
