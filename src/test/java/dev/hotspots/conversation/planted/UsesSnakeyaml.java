package dev.hotspots.conversation.planted;

import org.yaml.snakeyaml.Yaml;

/** Planted: snakeyaml outside the catalog. */
interface UsesSnakeyaml {
    Yaml offence();
}
