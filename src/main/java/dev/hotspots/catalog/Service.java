package dev.hotspots.catalog;

import dev.hotspots.clock.ServiceDesk;

/**
 * How service is measured: what a desk agrees with its customers and its platform, not what their words mean.
 *
 * @param desk when it is staffed
 */
public record Service(ServiceDesk desk) {}
