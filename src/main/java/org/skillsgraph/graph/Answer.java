package org.skillsgraph.graph;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An object of the answer, read already: property fetchers only take from it.
 *
 * @param type the name of its object type
 * @param values by result key, so that the same field under two aliases stands twice
 */
record Answer(String type, Map<String, @Nullable Object> values) {
}
