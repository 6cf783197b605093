package org.skillsgraph.insights;

import org.skillsgraph.graph.Id;

/**
 * Something that weighs in a career; the parts are named as the schema names them.
 */
record Tag(String label, String kind, double weight, Id node) {
}
