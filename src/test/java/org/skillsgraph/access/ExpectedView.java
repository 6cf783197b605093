package org.skillsgraph.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * What a viewer should read of a field according to the table: what those with full
 * access read, without what isn't for this viewer.
 */
final class ExpectedView {

	/** Made of several claims, each of which may have another audience. */
	private static final Set<String> MIXED = Set.of("PersonSkillEdge.confidence", "PersonSkillEdge.cursor");

	private final FieldAudiences audiences;

	private final ObservedPerson subject;

	ExpectedView(FieldAudiences audiences, ObservedPerson subject) {
		this.audiences = audiences;
		this.subject = subject;
	}

	/**
	 * {@return the viewer who reads all of a field}
	 */
	String reader(String type, String field) {
		return (audiences.of(type, field) == FieldAudience.ADMINISTRATORS) ? ObservedPerson.ADMINISTRATOR
				: ObservedPerson.PERSON;
	}

	/**
	 * {@return what the viewer should read, one value for each visible object}
	 * @param alias the field and a number
	 * @param read what every viewer read along the same path
	 */
	List<@Nullable Object> values(String type, String alias, Map<String, List<Map<?, ?>>> read, String viewer) {
		String field = field(alias);
		FieldAudience audience = audiences.of(type, field);
		boolean mixed = MIXED.contains(type + "." + field);
		String reader = switch (audience) {
			case OWN_OR_EVERYONE -> viewer.equals(ObservedPerson.PERSON) ? ObservedPerson.PERSON
					: ObservedPerson.likeOf(ObservedPerson.SERVICE);
			case AS_SEEN -> ObservedPerson.likeOf(viewer);
			// What joins them to the person, others of their rung don't see:
			// PictureParityTests.
			case AS_LINKED -> ObservedPerson.isJoined(viewer) ? viewer : ObservedPerson.likeOf(viewer);
			// Nobody else may ask and knows as little: what it is told is tested apart.
			case MENTEE_LINE -> field.equals("cursor") || viewer.equals(ObservedPerson.SERVICE) ? viewer
					: ObservedPerson.likeOf(viewer);
			default -> mixed ? ObservedPerson.likeOf(viewer) : reader(type, field);
		};
		List<@Nullable Object> values = new ArrayList<>();
		// Administrators never get the refusal of what is for administrators only.
		boolean refusal = type.equals("AdministratorsOnly") && viewer.equals(ObservedPerson.ADMINISTRATOR);
		read.getOrDefault(reader, List.of()).forEach((thing) -> {
			if (!refusal && subject.there(audience, marker(thing), viewer)) {
				values.add(value(audience, thing, alias, viewer));
			}
		});
		return values;
	}

	private @Nullable Object value(FieldAudience audience, Map<?, ?> thing, String alias, String viewer) {
		@Nullable Object value = thing.get(alias);
		if (audience == FieldAudience.SELF) {
			return ObservedPerson.isPerson(viewer) ? Map.of("id", new Id("Person", viewer).opaque()) : null;
		}
		if (field(alias).equals("intents")) {
			String skill = String.valueOf(marker(thing));
			return list(value).stream()
				.filter((intent) -> subject.wants(skill, String.valueOf(intent), viewer))
				.toList();
		}
		if (thing.get("marker") instanceof Collection<?> && value instanceof Integer) {
			return without(audience, list(thing.get("marker")), viewer).size();
		}
		if (thing.get("marker") instanceof Collection<?> && field(alias).equals("pageInfo")) {
			return page(without(audience, list(thing.get("marker")), viewer).isEmpty());
		}
		return without(audience, value, viewer);
	}

	/** One page holds everything; it has cursors unless it is empty. */
	static Map<String, Object> page(boolean empty) {
		return Map.of("hasNextPage", false, "hasPreviousPage", false, "startCursor", !empty, "endCursor", !empty);
	}

	/** Removes what isn't for the viewer from a list. */
	private List<@Nullable Object> without(FieldAudience audience, List<?> values, String viewer) {
		List<@Nullable Object> rest = new ArrayList<>();
		values.forEach((value) -> {
			boolean there = subject.there((audience == FieldAudience.AS_EACH) ? each(value) : audience, id(value),
					viewer);
			if (there || audience == FieldAudience.AS_EACH) {
				rest.add(there ? value : null);
			}
		});
		return rest;
	}

	private @Nullable Object without(FieldAudience audience, @Nullable Object value, String viewer) {
		if (value instanceof List<?> list) {
			return without(audience, list, viewer);
		}
		if (value instanceof Map<?, ?> map && map.get("nodes") instanceof List<?> nodes) {
			return Map.of("nodes", without(audience, nodes, viewer));
		}
		return (audience != FieldAudience.AS_EACH || subject.there(each(value), id(value), viewer)) ? value : null;
	}

	private FieldAudience each(@Nullable Object thing) {
		@Nullable String id = id(thing);
		return (id != null) ? audiences.of(Id.of(id).orElseThrow().type(), "id") : FieldAudience.EVERYONE;
	}

	private static List<?> list(@Nullable Object value) {
		return (List<?>) Objects.requireNonNull(value);
	}

	private static @Nullable String marker(Map<?, ?> thing) {
		return (thing.get("marker") instanceof String id) ? id : id(thing.get("marker"));
	}

	/** The id of an object, or of the node of an edge. */
	private static @Nullable String id(@Nullable Object thing) {
		return switch (thing) {
			case Map<?, ?> map when map.get("node") instanceof Map<?, ?> node -> id(node);
			case Map<?, ?> map when map.get("id") instanceof String id -> id;
			case null, default -> null;
		};
	}

	static String field(String alias) {
		return alias.substring(0, alias.lastIndexOf('_'));
	}

}
