package org.skillsgraph.explore;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.GraphQlClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ParameterizedTypeReference;

/** Runs searches and summarises what they find. */
final class SearchAnswers {

	private static final String SEARCH = """
			query ($text: String!, $kinds: [SearchKind!], $first: Int!) {
			  search(text: $text, kinds: $kinds, first: $first) {
			    totalCount
			    capped
			    edges { match relatedTo { key } node { __typename ... on Person { key } ... on Skill { key } ... on Team { key }
			      ... on AddOn { key } ... on LearningItem { key } ... on Offering { key } ... on Role { key } } }
			  }
			}
			""";

	private final GraphQlClient asking;

	SearchAnswers(GraphQlClient asking) {
		this.asking = asking;
	}

	/**
	 * {@return the results, such as {@code Skill go NAME}, best first; at most 100}
	 */
	List<String> found(String text, String... kinds) {
		return edges(text, kinds).valueStream()
			.map((edge) -> "%s %s %s%s".formatted(edge.at("/node/__typename").asString(),
					edge.at("/node/key").asString(), edge.at("/match").asString(),
					edge.at("/relatedTo/key").isMissingNode() ? "" : " " + edge.at("/relatedTo/key").asString()))
			.toList();
	}

	/**
	 * {@return the key of the first result; null when there is none}
	 */
	@Nullable String first(String text) {
		JsonNode key = edges(text).at("/0/node/key");
		return key.isMissingNode() ? null : key.asString();
	}

	private JsonNode edges(String text, String... kinds) {
		return search(text, kinds).at("/edges");
	}

	/**
	 * {@return the whole answer}
	 */
	JsonNode search(String text, String... kinds) {
		Map<String, Object> search = asking.asAdministrator()
			.document(SEARCH)
			.variable("text", text)
			.variable("kinds", (kinds.length > 0) ? List.of(kinds) : null)
			.variable("first", 100)
			.execute()
			.path("search")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		return JsonMapper.shared().valueToTree(search);
	}

}
