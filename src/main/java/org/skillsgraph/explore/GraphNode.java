package org.skillsgraph.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * A thing in a picture of the graph; the components have the schema's names.
 *
 * @param id of the thing
 * @param kind of the thing
 * @param label its name
 * @param weight of the link that brought it into the picture; null where that has no
 * strength
 * @param more its neighbours that aren't in the picture, by kind of link
 */
record GraphNode(String id, NodeKind kind, String label, @Nullable Double weight, List<More> more) {

	/**
	 * {@return a thing whose neighbours aren't counted, and to which no link in
	 * particular leads}
	 * @param id of the thing
	 * @param label its name
	 */
	static GraphNode of(Id id, String label) {
		return new GraphNode(id.opaque(), NodeKind.of(id.type()), label, null, List.of());
	}

	/**
	 * Neighbours that aren't in the picture.
	 *
	 * @param kind of the links to them
	 * @param count how many
	 * @param capped whether there are more than were counted
	 */
	record More(LinkKind kind, int count, boolean capped) {
	}

}
