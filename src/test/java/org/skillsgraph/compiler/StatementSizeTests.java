package org.skillsgraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No statement is larger or deeper than can be planned quickly, whatever is selected.
 */
@SkillsGraphTest
class StatementSizeTests {

	private static final int QUESTIONS = 1_000;

	/**
	 * A paged field is two subqueries, and the nesting of a field statement comes on top.
	 */
	private static final int MOST_NESTED = 2 + StatementSize.LEVELS + 4;

	private static final RandomQuestion.Things THINGS = new RandomQuestion.Things() {

		@Override
		public List<String> ids(String type) {
			return List.of("?");
		}

		@Override
		public List<String> keys(String type) {
			return List.of("x");
		}

	};

	private final CompiledStatements compiling;

	private final GraphQLSchema schema;

	StatementSizeTests(CompiledStatements compiling, GraphQlSource source) {
		this.compiling = compiling;
		this.schema = source.schema();
	}

	@Test
	void statementsEndAtASize() {
		assertThat(questions(QUESTIONS).flatMap(this::statements)).hasSizeGreaterThan(QUESTIONS)
			.allSatisfy((statement) -> {
				assertThat(statement.parts()).as(statement.text()).isLessThanOrEqualTo(StatementSize.MOST_PARTS);
				assertThat(nested(statement.text())).as(statement.text()).isLessThanOrEqualTo(MOST_NESTED);
			});
	}

	@Test
	void eachFieldThatAsksTheGraphIsInOneOfThem() {
		String deep = "{ person(by: {key: \"x\"}) { "
				+ "manager { teams { nodes { parent { members { nodes { ".repeat(4) + "key" + " } } } } } }".repeat(4)
				+ " } }";

		List<CompiledStatements.Statement> statements = compiling.statements(deep, Map.of());

		assertThat(statements).hasSize(3);
		assertThat(count(statements, "REPORTS_TO")).isEqualTo(4);
		assertThat(count(statements, "MEMBER_OF")).isEqualTo(8);
		assertThat(count(statements, "PART_OF")).isEqualTo(4);
	}

	/**
	 * {@return random queries, as deep and as large as allowed}
	 */
	static Stream<RandomQuestion.Asked> questions(GraphQLSchema schema, int number) {
		Random random = new Random(10);
		return IntStream.range(0, number)
			.mapToObj((_) -> RandomQuestion.of(schema, random, THINGS, Map.of(),
					new RandomQuestion.Extent(2 + random.nextInt(18), 4 + random.nextInt(60))));
	}

	private Stream<RandomQuestion.Asked> questions(int number) {
		return questions(schema, number);
	}

	private Stream<CompiledStatements.Statement> statements(RandomQuestion.Asked question) {
		return compiling.statements(question.document(), question.variables()).stream();
	}

	private static int nested(String statement) {
		int most = 0;
		int open = 0;
		for (String line : statement.lines().toList()) {
			open += line.startsWith("CALL (") ? 1 : (line.equals("}") ? -1 : 0);
			most = Math.max(most, open);
		}
		return most;
	}

	private static long count(List<CompiledStatements.Statement> statements, String word) {
		return statements.stream().mapToLong((statement) -> statement.text().split(word, -1).length - 1L).sum();
	}

}
