package org.skillsgraph.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks as one person for mentors and for what is known of that person. */
final class MentorQuestions {

	private static final String OFFERING = """
			query ($input: FindMentorsInput!) {
				findMentors(input: $input, first: 100) { nodes { mentor { key } skills { level } } }
			}
			""";

	private static final String FIRST = """
			query ($input: FindMentorsInput!) {
				findMentors(input: $input, first: 1) {
					totalCount
					served { skill { key } text }
					ranking { excluded { rule count } }
					nodes {
						score openPlaces
						mentor { key }
						skills { wanted { key } found { key } level }
						reasons { factor points of text }
					}
				}
			}
			""";

	private static final String LEVELS = """
			{ me { skills(first: 100) { pageInfo { hasNextPage } edges { level confidence node { key } } } } }
			""";

	private final Sender sender;

	private final String person;

	private final Map<Wish, Map<String, Integer>> known = new HashMap<>();

	MentorQuestions(Sender sender, String person) {
		this.sender = sender;
		this.person = person;
	}

	/**
	 * {@return the levels of those who offer just this skill and suit the person, by key,
	 * the best first}
	 */
	Map<String, Integer> offering(Wish wish) {
		return known.computeIfAbsent(wish, this::found);
	}

	private Map<String, Integer> found(Wish wish) {
		Map<String, Object> skill = new HashMap<>(Map.of("skill", Map.of("key", wish.skill())));
		if (wish.level() != Level.UNKNOWN) {
			skill.put("level", Level.of(wish.level()));
		}
		Map<String, Object> input = Map.of("mentee", Map.of("key", person), "skills", List.of(skill), "nearSkills",
				false);
		Map<String, Integer> found = new LinkedHashMap<>();
		root(sender.ask(OFFERING, Map.of("input", input)), "findMentors").get("nodes")
			.forEach((node) -> found.put(node.at("/mentor/key").asString(), level(node.at("/skills/0/level"))));
		return found;
	}

	private static int level(JsonNode level) {
		return level.isString() ? Level.valueOf(level.asString()).number() : Level.UNKNOWN;
	}

	/**
	 * {@return the first mentor for the person's own wishes}
	 * @param nearSkills whether those who offer only a near skill count
	 */
	FirstAnswer first(boolean nearSkills) {
		Reply reply = sender.ask(FIRST,
				Map.of("input", Map.of("mentee", Map.of("key", person), "nearSkills", nearSkills)));
		return reply.codes().contains("NOTHING_WANTED") ? FirstAnswer.NOTHING_WANTED
				: JsonMapper.shared().treeToValue(root(reply, "findMentors"), FirstAnswer.class);
	}

	/**
	 * {@return the levels of the person's skills as the person sees them; a mere wish is
	 * none}
	 */
	Map<String, Integer> levels() {
		JsonNode skills = root(sender.ask(LEVELS), "me").get("skills");
		assertThat(skills.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
		Map<String, Integer> levels = new HashMap<>();
		skills.get("edges").forEach((edge) -> {
			if (edge.get("confidence").asDouble() > 0) {
				levels.put(edge.at("/node/key").asString(), level(edge.get("level")));
			}
		});
		return levels;
	}

	static JsonNode root(Reply reply, String field) {
		assertThat(reply.json().path("errors").isMissingNode()).as(reply.body()).isTrue();
		return reply.json().get("data").get(field);
	}

}
