package org.skillsgraph.wording;

/**
 * Something with its name, so that sentences can speak of it.
 *
 * @param key the thing's
 * @param name as it is called
 */
public record Named(String key, String name) {
}
