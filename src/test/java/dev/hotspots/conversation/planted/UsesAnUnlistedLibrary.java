package dev.hotspots.conversation.planted;

import org.assertj.core.api.Assertions;

/** Planted: a library that no package may use. */
interface UsesAnUnlistedLibrary {
    Assertions offence();
}
