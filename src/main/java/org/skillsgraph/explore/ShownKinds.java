package org.skillsgraph.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of things and links that may be in a picture.
 *
 * @param types the schema's types of the things
 * @param links the names of the kinds of links
 */
record ShownKinds(List<String> types, List<String> links) {

	static final ShownKinds ALL = of(null, null);

	/**
	 * {@return these kinds}
	 * @param nodes the kinds of things; null for all
	 * @param links the kinds of links; null for all
	 */
	static ShownKinds of(@Nullable List<NodeKind> nodes, @Nullable List<LinkKind> links) {
		List<NodeKind> wanted = (nodes != null) ? nodes : List.of(NodeKind.values());
		List<LinkKind> wantedLinks = (links != null) ? links : List.of(LinkKind.values());
		return new ShownKinds(wanted.stream().sorted().distinct().map(NodeKind::type).toList(),
				wantedLinks.stream().sorted().distinct().map(LinkKind::name).toList());
	}

	/**
	 * {@return what statements need to know of them, for more to be added}
	 */
	Map<String, Object> parameter() {
		List<String> all = Stream.of(NodeKind.values()).map(NodeKind::type).toList();
		return new HashMap<>(Map.of("types", types, "allTypes", all, "links", links));
	}

}
