package org.skillsgraph.access;

import java.util.HashMap;
import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. Statements see the viewer as {@code $viewer}, so that data they may not
 * see is never read.
 *
 * @param person the key of the person who asks; null for a service account and for the
 * built-in administrator
 * @param administrator whether the viewer runs the service
 * @param programmeOwner whether the viewer runs programmes, such as a mentoring programme
 */
public record Viewer(@Nullable String person, boolean administrator, boolean programmeOwner) {

	/** No particular viewer: sees what everyone may know. */
	public static final Viewer NOBODY = new Viewer(null, false);

	/**
	 * Creates a viewer who runs no programmes.
	 * @param person the key of the person who asks, if it is one
	 * @param administrator whether the viewer runs the service
	 */
	public Viewer(@Nullable String person, boolean administrator) {
		this(person, administrator, false);
	}

	/**
	 * {@return who asks in this execution} {@link #NOBODY} when none was set.
	 * @param context of the execution; holds the viewer under its class
	 */
	public static Viewer of(GraphQLContext context) {
		return context.getOrDefault(Viewer.class, NOBODY);
	}

	/**
	 * {@return whether a service account asks, which knows of people what everyone may
	 * know}
	 */
	public boolean isService() {
		return person == null && !administrator;
	}

	/**
	 * {@return {@code $viewer}: key, administrator and programmeOwner}
	 */
	public Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> parameter = new HashMap<>();
		parameter.put("key", person);
		parameter.put("administrator", administrator);
		parameter.put("programmeOwner", programmeOwner);
		return parameter;
	}

}
