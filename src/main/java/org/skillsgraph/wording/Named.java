package org.skillsgraph.wording;

/**
 * Something with its name, for use in sentences.
 *
 * @param key its key
 * @param name its name
 */
public record Named(String key, String name) {
}
