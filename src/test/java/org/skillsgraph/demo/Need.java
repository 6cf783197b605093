package org.skillsgraph.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What something requires, as the files write it: a tree of {@code allOf} and
 * {@code anyOf} over items, items taken beside, skills at levels and add-ons.
 */
record Need(JsonNode tree) {

	static final Need NOTHING = of("{\"allOf\": []}");

	/**
	 * {@return the need}
	 * @param text as in the files; empty for nothing
	 */
	static Need of(String text) {
		return text.isEmpty() ? NOTHING : new Need(JsonMapper.shared().readTree(text));
	}

	static Need item(String key) {
		return written(Map.of("item", key));
	}

	static Need addOn(String key) {
		return written(Map.of("addOn", key));
	}

	static Need skills(List<Wish> wishes) {
		return written(Map.of("allOf",
				wishes.stream().map((wish) -> Map.of("skill", wish.skill(), "level", wish.level())).toList()));
	}

	private static Need written(Map<String, ?> tree) {
		return of(JsonMapper.shared().writeValueAsString(tree));
	}

	/**
	 * {@return whether this is met}
	 * @param having what somebody has
	 * @param beside the keys of items taken at the same time
	 */
	boolean met(Having having, Set<String> beside) {
		return met(tree, having, beside);
	}

	private static boolean met(JsonNode node, Having having, Set<String> beside) {
		if (node.has("allOf")) {
			return node.get("allOf").valueStream().allMatch((part) -> met(part, having, beside));
		}
		if (node.has("anyOf")) {
			return node.get("anyOf").valueStream().anyMatch((part) -> met(part, having, beside));
		}
		if (node.has("item")) {
			return having.items().contains(node.get("item").asString());
		}
		if (node.has("with")) {
			String item = node.get("with").get("item").asString();
			return having.items().contains(item) || beside.contains(item);
		}
		if (node.has("addOn")) {
			return having.addOns().contains(node.get("addOn").asString());
		}
		int level = node.hasNonNull("level") ? node.get("level").asInt() : Level.UNKNOWN;
		return having.has(new Wish(node.get("skill").asString(), level));
	}

	/**
	 * {@return whether an item is named anywhere}
	 */
	boolean names(String item) {
		return tree.findValuesAsString("item").contains(item);
	}

	@Override
	public String toString() {
		return tree.toString();
	}

}
