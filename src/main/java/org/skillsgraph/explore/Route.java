package org.skillsgraph.explore;

import java.util.List;

/**
 * A way along links from one thing to another; the components have the schema's names.
 *
 * @param nodes the things, from the first to the last
 * @param links between each thing and the next, one less than things
 * @param text the links in words
 */
record Route(List<GraphNode> nodes, List<GraphLink> links, String text) {
}
