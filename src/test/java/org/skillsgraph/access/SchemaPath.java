package org.skillsgraph.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A path from a root down to all objects of a type along it.
 *
 * @param operation {@code query} or {@code mutation}
 * @param steps from the root on; none for the root itself
 * @param type of the objects at its end
 * @param only the one field to select there; null for all
 */
record SchemaPath(String operation, List<Step> steps, String type, @Nullable String only) {

	/**
	 * One field on a path.
	 *
	 * @param field its name
	 * @param arguments with parentheses; empty for none
	 * @param type of the objects in it to follow
	 */
	record Step(String field, String arguments, String type) {
	}

	SchemaPath and(Step step) {
		List<Step> further = new ArrayList<>(steps);
		further.add(step);
		return new SchemaPath(operation, List.copyOf(further), step.type(), only);
	}

	/**
	 * {@return a document that selects something from each object at its end}
	 */
	String document(String selection) {
		StringBuilder document = new StringBuilder(operation);
		steps.forEach(
				(step) -> document.append(" {%s%s { ... on %s".formatted(step.field(), step.arguments(), step.type())));
		return document.append(" {").append(selection).append('}').append("}}".repeat(steps.size())).toString();
	}

	/**
	 * {@return these objects, from an answer} Each selected {@code __typename}.
	 */
	List<Map<?, ?>> things(@Nullable Object data) {
		List<Object> found = (data != null) ? List.of(data) : List.of();
		for (Step step : steps) {
			found = found.stream()
				.flatMap((thing) -> flat((thing instanceof Map<?, ?> map) ? map.get(step.field()) : null).stream())
				.toList();
		}
		List<Map<?, ?>> things = new ArrayList<>();
		found.forEach((thing) -> {
			if (thing instanceof Map<?, ?> map && type.equals(map.get("__typename"))) {
				things.add(map);
			}
		});
		return things;
	}

	private static List<Object> flat(@Nullable Object value) {
		List<Object> flat = new ArrayList<>();
		if (value instanceof List<?> list) {
			list.forEach((item) -> flat.addAll(flat(item)));
		}
		else if (value != null) {
			flat.add(value);
		}
		return flat;
	}

}
