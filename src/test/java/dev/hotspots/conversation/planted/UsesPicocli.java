package dev.hotspots.conversation.planted;

import picocli.CommandLine;

/** Planted: picocli outside the command line. */
interface UsesPicocli {
    CommandLine offence();
}
