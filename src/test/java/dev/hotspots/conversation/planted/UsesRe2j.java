package dev.hotspots.conversation.planted;

import com.google.re2j.Pattern;

/** Planted: re2j outside the catalog. */
interface UsesRe2j {
    Pattern offence();
}
