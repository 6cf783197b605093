package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * The fields selected of objects of one type whose keys are known: objects that Java
 * computed, and objects that an earlier statement read in part because it had no room for
 * more.
 */
public final class KeyedSelection {

	private final String type;

	private final List<ExecutableNormalizedField> fields;

	/** By key, the objects of the answer that still lack the selected fields. */
	private final Map<String, List<Map<String, @Nullable Object>>> incomplete = new LinkedHashMap<>();

	private final Map<String, AnswerObject> found = new HashMap<>();

	public KeyedSelection(String type, List<ExecutableNormalizedField> fields) {
		this.type = type;
		this.fields = fields;
	}

	String type() {
		return type;
	}

	List<ExecutableNormalizedField> fields() {
		return fields;
	}

	/**
	 * {@return the keys of the objects to read, each once}
	 */
	List<String> keys() {
		return List.copyOf(incomplete.keySet());
	}

	/** Adds an object to read. */
	public void add(String key) {
		incomplete.computeIfAbsent(key, (_) -> new ArrayList<>());
	}

	/**
	 * Adds an object that was read in part.
	 * @param key its key
	 * @param values its object in the answer, which gets the rest
	 */
	void addIncomplete(String key, Map<String, @Nullable Object> values) {
		incomplete.computeIfAbsent(key, (_) -> new ArrayList<>()).add(values);
	}

	/**
	 * Stores an object that was read.
	 * @param key its key
	 * @param thing with its selected fields
	 */
	void put(String key, AnswerObject thing) {
		found.put(key, thing);
	}

	/**
	 * {@return the object that was read} Empty when it doesn't exist or the viewer may
	 * not see it.
	 */
	Optional<AnswerObject> found(String key) {
		return Optional.ofNullable(found.get(key));
	}

	/**
	 * Adds the new values to the objects that were read in part.
	 * @return whether none of them has vanished since
	 */
	boolean complete() {
		boolean all = true;
		for (Map.Entry<String, List<Map<String, @Nullable Object>>> entry : incomplete.entrySet()) {
			AnswerObject rest = found.get(entry.getKey());
			all &= rest != null || entry.getValue().isEmpty();
			if (rest != null) {
				entry.getValue().forEach((values) -> values.putAll(rest.values()));
			}
		}
		return all;
	}

}
