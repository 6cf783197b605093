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
 * What is selected of things of one type whose keys are known: those that Java computed,
 * and those that an earlier statement read in part because it had no room for more.
 */
public final class KeyedSelection {

	private final String type;

	private final List<ExecutableNormalizedField> fields;

	/** By key, the objects of the answer that are still to get what is selected. */
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
	 * {@return the keys of the things to read, each once}
	 */
	List<String> keys() {
		return List.copyOf(incomplete.keySet());
	}

	/** Adds a thing to read. */
	public void add(String key) {
		incomplete.computeIfAbsent(key, (_) -> new ArrayList<>());
	}

	/**
	 * Adds a thing of which a part was read already.
	 * @param key its key
	 * @param values its object in the answer, which gets the rest
	 */
	void addIncomplete(String key, Map<String, @Nullable Object> values) {
		incomplete.computeIfAbsent(key, (_) -> new ArrayList<>()).add(values);
	}

	/**
	 * Takes a thing that was read.
	 * @param key its key
	 * @param thing with what is selected of it
	 */
	void put(String key, AnswerObject thing) {
		found.put(key, thing);
	}

	/**
	 * {@return the thing that was read} Nothing when it isn't there or isn't for the
	 * viewer.
	 */
	Optional<AnswerObject> found(String key) {
		return Optional.ofNullable(found.get(key));
	}

	/**
	 * Adds what was read to the objects of which a part was read before.
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
