package org.skillsgraph.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The graph around one thing; the components have the schema's names. */
record Neighbourhood(List<GraphNode> nodes, List<GraphLink> links, boolean truncated, @Nullable String endCursor) {
}
