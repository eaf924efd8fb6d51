package dev.hotspots.planted;

/** Planted: stands in no package of the order. */
final class Homeless {}
