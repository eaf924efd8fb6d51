/**
 * What the program knows as data: taxonomy, rules, guidance checks, policies and figures, read from YAML and compiled
 * into conditions over a contact.
 */
@NullMarked
package dev.hotspots.catalog;

import org.jspecify.annotations.NullMarked;
