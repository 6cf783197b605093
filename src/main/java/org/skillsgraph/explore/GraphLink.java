package org.skillsgraph.explore;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.Id;
import org.skillsgraph.skills.Level;

/** A link in a picture of the graph; the components have the schema's names. */
record GraphLink(String from, String to, LinkKind kind, @Nullable String label, @Nullable Double weight) {

	/**
	 * {@return a link in a row of {@code cypher/explore/find-links.cypher}}
	 * @param from the thing at which it starts
	 * @param row of the link
	 */
	static GraphLink of(Id from, Value row) {
		Id to = new Id(row.get("type").asString(), row.get("key").asString());
		LinkKind kind = LinkKind.valueOf(row.get("kind").asString());
		return new GraphLink(from.opaque(), to.opaque(), kind, label(kind, row.get("label")),
				row.get("weight").computeOrDefault(Value::asDouble, null));
	}

	/** Roles in teams are free text, levels numbers, and all others words in capitals. */
	private static @Nullable String label(LinkKind kind, Value label) {
		if (label.isNull()) {
			return null;
		}
		return switch (kind) {
			case MEMBER_OF -> label.asString();
			case LEADS, HOLDS, ENROLLED -> label.asString().toLowerCase(Locale.ROOT).replace('_', ' ');
			default -> Level.words(label.asLong());
		};
	}

}
