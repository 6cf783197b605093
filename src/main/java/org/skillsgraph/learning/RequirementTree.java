package org.skillsgraph.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the requirements stored with an item or an add-on: a JSON tree in the one form
 * that the importer writes.
 */
public final class RequirementTree {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private RequirementTree() {
	}

	/**
	 * {@return the requirement} Null for nothing.
	 * @param stored the property {@code requires}; null if there is none
	 */
	public static @Nullable Requirement of(@Nullable String stored) {
		return (stored != null) ? tree(MAPPER.readTree(stored)) : null;
	}

	/**
	 * {@return what items require, by key, with co-requisites where they require each
	 * other}
	 * @param items rows with {@code key} and {@code requires}, including all items of
	 * each loop; items without requirements are left out of the result
	 */
	public static Map<String, Requirement> ofItems(List<Value> items) {
		Map<String, Requirement> requires = new HashMap<>();
		for (Value item : items) {
			Requirement required = of(item.get("requires").asString(null));
			if (required != null) {
				requires.put(item.get("key").asString(), required);
			}
		}
		return Loops.loosened(requires);
	}

	private static Requirement tree(JsonNode node) {
		if (node.has("allOf")) {
			return new Requirement.AllOf(parts(node.get("allOf")));
		}
		if (node.has("anyOf")) {
			return new Requirement.AnyOf(parts(node.get("anyOf")));
		}
		if (node.has("item")) {
			return new Requirement.Item(node.get("item").stringValue());
		}
		if (node.has("with")) {
			return new Requirement.With(node.get("with").get("item").stringValue());
		}
		if (node.has("addOn")) {
			return new Requirement.AddOn(node.get("addOn").stringValue());
		}
		return new Requirement.Skill(node.get("skill").stringValue(),
				node.hasNonNull("level") ? node.get("level").longValue() : null);
	}

	private static List<Requirement> parts(JsonNode nodes) {
		List<Requirement> parts = new ArrayList<>(nodes.size());
		nodes.forEach((node) -> parts.add(tree(node)));
		return List.copyOf(parts);
	}

}
