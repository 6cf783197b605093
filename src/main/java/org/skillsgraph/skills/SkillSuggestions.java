package org.skillsgraph.skills;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.skillsgraph.errors.RequestEndedException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.text.NameLookups;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Adds similar skill names to the error for an unknown skill. Everyone may see which
 * skills exist.
 */
@Component
@Order(0)
class SkillSuggestions extends DataFetcherExceptionResolverAdapter {

	private static final CypherFile FIND = CypherFile.of("skills/find-similar-names");

	private static final int LONGEST_NAME = 60;

	private final Reads reads;

	SkillSuggestions(Reads reads) {
		this.reads = reads;
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		if (!(failure instanceof UnknownSkillException unknown) || Thread.currentThread().isInterrupted()) {
			return null;
		}
		return GraphqlErrorBuilder.newError(environment)
			.message("%s", unknown.getMessage() + suggestion(unknown.by()))
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(Map.of("code", unknown.code()))
			.build();
	}

	private String suggestion(SkillBy by) {
		List<String> names = similar(by);
		if (names.isEmpty()) {
			return "";
		}
		String last = names.getLast();
		String others = String.join(", ", names.subList(0, names.size() - 1));
		return " Did you mean %s?".formatted(others.isEmpty() ? last : others + " or " + last);
	}

	private List<String> similar(SkillBy by) {
		String wanted = (by.name() != null) ? by.name() : by.key();
		if (wanted == null) {
			return List.of();
		}
		List<Map<String, Object>> lookups = NameLookups.likeNamed(wanted, List.of("SKILL"))
			.stream()
			.map(NameLookups::parameter)
			.toList();
		try {
			return reads.run(FIND, Map.of("q", Map.of("lookups", lookups)))
				.stream()
				.map((row) -> quoted(row.get("name").asString()))
				.collect(Collectors.toList());
		}
		catch (Neo4jException | RequestEndedException ex) {
			// The request is rejected without suggestions.
			return List.of();
		}
	}

	private static String quoted(String name) {
		return '"' + ((name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name) + '"';
	}

}
