package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Writes;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.sheets.RequirementJson;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.text.NameProperties;

import org.springframework.stereotype.Component;

/**
 * Creates the trees of requirements in the graph, replacing the previous ones.
 */
@Component
class RequirementTrees {

	private final Writes writes;

	RequirementTrees(Writes writes) {
		this.writes = writes;
	}

	/**
	 * Replaces the trees of some things.
	 * @param sheet of the things
	 * @param rows each with a key and requires, the tree as JSON; null for none
	 */
	void replace(Sheet sheet, List<Map<String, @Nullable Object>> rows) {
		String kind = sheet.equals(Sheets.ADD_ONS) ? "addOn/" : "item/";
		List<Map<String, Object>> roots = new ArrayList<>();
		Plan plan = new Plan();
		for (Map<String, @Nullable Object> row : rows) {
			String root = kind + row.get("key");
			roots.add(Map.of("root", root));
			if (row.get("requires") instanceof String json) {
				plan.add(root, RequirementJson.stored(json));
			}
		}
		run("forget-requirements", roots);
		run("place-items", plan.items.stream().map(RequirementTrees::placeholder).toList());
		run("plant-requirements", plan.nodes);
		run("join-requirements", plan.parts);
		run("require-items", plan.items);
		run("require-skills", plan.skills);
		run("require-add-ons", plan.addOns);
	}

	/** An item known only by its key, which is its title until it is catalogued. */
	private static Map<String, Object> placeholder(Map<String, Object> needed) {
		String key = String.valueOf(needed.get("item"));
		return Map.of("item", key, "properties", NameProperties.of("LEARNING_ITEM", key, List.of()));
	}

	private void run(String statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			writes.run(CypherFile.of("imports/" + statement), Map.of("q", Map.of("rows", rows)));
		}
	}

	/**
	 * The rows of the statements that create the trees.
	 */
	private static final class Plan {

		private final List<Map<String, Object>> nodes = new ArrayList<>();

		private final List<Map<String, Object>> parts = new ArrayList<>();

		private final List<Map<String, Object>> items = new ArrayList<>();

		private final List<Map<String, Object>> skills = new ArrayList<>();

		private final List<Map<String, Object>> addOns = new ArrayList<>();

		void add(String key, Requirement tree) {
			nodes.add(Map.of("key", key, "label", tree.label()));
			for (int position = 0; position < tree.parts().size(); position++) {
				// Joined by a bar, which no key contains: "item/a" and "item/a/0" may be
				// two items.
				String part = key + "|" + position;
				parts.add(Map.of("key", part, "parent", key, "position", (long) position));
				add(part, tree.parts().get(position));
			}
			switch (tree) {
				case Requirement.Item item -> items.add(Map.of("key", key, "item", item.key()));
				case Requirement.With with -> items.add(Map.of("key", key, "item", with.item(), "together", true));
				case Requirement.AddOn addOn -> addOns.add(Map.of("key", key, "addOn", addOn.key()));
				case Requirement.Skill skill -> skills.add(needs(key, skill));
				default -> {
					// Its parts hold the requirements.
				}
			}
		}

		private static Map<String, Object> needs(String key, Requirement.Skill skill) {
			Map<String, Object> needs = new HashMap<>(Map.of("key", key, "skill", skill.key()));
			if (skill.level() != null) {
				needs.put("level", skill.level());
			}
			return needs;
		}

	}

}
