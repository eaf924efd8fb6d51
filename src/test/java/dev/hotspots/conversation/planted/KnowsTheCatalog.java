package dev.hotspots.conversation.planted;

import dev.hotspots.catalog.Nature;

/** Planted: an arrow that points back. */
interface KnowsTheCatalog {
    Nature nature();
}
