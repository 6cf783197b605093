package org.skillsgraph.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.learning.Requirement;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts requirements from and to JSON. A tree has one canonical form: no white space,
 * levels as numbers.
 */
public final class RequirementJson {

	private static final int DEEPEST = 20;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(2 * DEEPEST + 2).build())
			.build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private RequirementJson() {
	}

	/**
	 * {@return the tree in a cell of a file}
	 */
	static Requirement read(String json) throws MalformedValueException {
		TextKinds.text(json);
		try {
			return tree(MAPPER.readTree(json), 1);
		}
		catch (JacksonException ex) {
			throw malformed("it isn't JSON: " + ex.getOriginalMessage().lines().findFirst().orElse("nothing is there"));
		}
	}

	/**
	 * {@return the tree of a stored text}
	 * @param json as written by {@link #write}
	 */
	public static Requirement stored(String json) {
		try {
			return read(json);
		}
		catch (MalformedValueException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static Requirement tree(JsonNode node, int depth) throws MalformedValueException {
		if (depth > DEEPEST) {
			throw malformed("it is more than %d levels deep".formatted(DEEPEST));
		}
		Set<String> names = Set.copyOf(node.propertyNames());
		if (names.equals(Set.of("allOf"))) {
			return new Requirement.AllOf(parts(node.path("allOf"), depth));
		}
		if (names.equals(Set.of("anyOf"))) {
			return new Requirement.AnyOf(parts(node.path("anyOf"), depth));
		}
		return leaf(node, names);
	}

	private static Requirement leaf(JsonNode node, Set<String> names) throws MalformedValueException {
		if (names.equals(Set.of("item"))) {
			return new Requirement.Item(key(node.path("item")));
		}
		if (names.equals(Set.of("with"))) {
			return new Requirement.With(itemTogether(node.path("with")));
		}
		if (names.equals(Set.of("addOn"))) {
			return new Requirement.AddOn(key(node.path("addOn")));
		}
		if (names.equals(Set.of("skill"))) {
			return new Requirement.Skill(key(node.path("skill")), null);
		}
		if (names.equals(Set.of("skill", "level"))) {
			return new Requirement.Skill(key(node.path("skill")), level(node.path("level")));
		}
		throw malformed("%s is none of item, with, skill with level, addOn, allOf and anyOf".formatted(shown(node)));
	}

	private static List<Requirement> parts(JsonNode nodes, int depth) throws MalformedValueException {
		if (!nodes.isArray() || nodes.isEmpty()) {
			throw malformed("%s isn't a list of requirements".formatted(shown(nodes)));
		}
		List<Requirement> parts = new ArrayList<>(nodes.size());
		for (JsonNode node : nodes) {
			parts.add(tree(node, depth + 1));
		}
		return List.copyOf(parts);
	}

	private static String itemTogether(JsonNode node) throws MalformedValueException {
		if (!Set.copyOf(node.propertyNames()).equals(Set.of("item"))) {
			throw malformed("with holds %s instead of one item".formatted(shown(node)));
		}
		return key(node.path("item"));
	}

	private static String key(JsonNode node) throws MalformedValueException {
		String key = node.isString() ? Cell.trimmed(node.stringValue()) : "";
		if (key.isEmpty() || Cell.controlled(key)) {
			throw malformed("%s isn't a key".formatted(shown(node)));
		}
		return (String) TextKinds.key(key);
	}

	private static @Nullable Long level(JsonNode node) throws MalformedValueException {
		return node.isNull() ? null : (Long) NumberKinds.level(node.asString(""));
	}

	/**
	 * {@return the canonical form of a tree}
	 */
	static String write(Requirement tree) {
		return MAPPER.writeValueAsString(plain(tree));
	}

	private static Map<String, Object> plain(Requirement tree) {
		return switch (tree) {
			case Requirement.AllOf all -> Map.of("allOf", all.parts().stream().map(RequirementJson::plain).toList());
			case Requirement.AnyOf any -> Map.of("anyOf", any.parts().stream().map(RequirementJson::plain).toList());
			case Requirement.Item item -> Map.of("item", item.key());
			case Requirement.With with -> Map.of("with", Map.of("item", with.item()));
			case Requirement.AddOn addOn -> Map.of("addOn", addOn.key());
			case Requirement.Skill skill -> skill(skill);
		};
	}

	private static Map<String, Object> skill(Requirement.Skill skill) {
		Map<String, Object> plain = new LinkedHashMap<>();
		plain.put("skill", skill.key());
		if (skill.level() != null) {
			plain.put("level", skill.level());
		}
		return plain;
	}

	private static String shown(JsonNode node) {
		return node.isMissingNode() ? "nothing" : ValueKind.quoted(node.toString());
	}

	private static MalformedValueException malformed(String why) {
		return new MalformedValueException(AnomalyCode.MALFORMED_TREE,
				"The requirements aren't a tree: %s.".formatted(why));
	}

}
