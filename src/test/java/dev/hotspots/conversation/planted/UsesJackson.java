package dev.hotspots.conversation.planted;

import tools.jackson.databind.json.JsonMapper;

/** Planted: Jackson in the core. */
interface UsesJackson {
    JsonMapper offence();
}
