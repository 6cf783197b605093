package org.skillsgraph.insights;

import org.skillsgraph.graph.Id;

/**
 * Something that weighs in a career; the components have the schema's names.
 */
record Tag(String label, String kind, double weight, Id node) {
}
