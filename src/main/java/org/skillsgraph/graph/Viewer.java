package org.skillsgraph.graph;

import java.util.HashMap;
import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. Statements see it as {@code $viewer}, so that what somebody may not see is
 * never read.
 *
 * @param person the key of the person who asks; null for a service account and for the
 * built-in administrator
 * @param administrator whether the viewer runs the service
 */
public record Viewer(@Nullable String person, boolean administrator) {

	/** Nobody in particular: sees what everyone may know. */
	public static final Viewer NOBODY = new Viewer(null, false);

	/**
	 * {@return who asks in this execution} {@link #NOBODY} when it was never said.
	 * @param context of the execution; holds the viewer under its class
	 */
	public static Viewer of(GraphQLContext context) {
		return context.getOrDefault(Viewer.class, NOBODY);
	}

	/**
	 * {@return {@code $viewer}: key and administrator}
	 */
	public Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> parameter = new HashMap<>();
		parameter.put("key", person);
		parameter.put("administrator", administrator);
		return parameter;
	}

}
