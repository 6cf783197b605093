package org.skillsgraph.access;

import java.net.URI;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.skillsgraph.SkillsGraph;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The table of audiences has exactly one row for every field, and what it reserves for
 * administrators is refused to others.
 */
@SkillsGraphTest
class FieldAudiencesTests {

	private static final GraphQLSchema SCHEMA = schema("""
			type Query { name: String books: [Book!] open: String! }
			type Mutation { clean: Cleaning! }
			type Book { title: String }
			union Cleaning = Clean | AdministratorsOnly
			type Clean { books: Int! }
			type AdministratorsOnly { message: String! code: String! }
			""");

	private static final String TABLE = """
			# What is read
			Query.name      everyone
			Query.books     administrators # for now
			Query.open      everyone
			Book.title      as-said

			Mutation.clean  administrators
			Clean.books     administrators
			AdministratorsOnly.message  everyone
			AdministratorsOnly.code     everyone
			""";

	private final Neo4jConnectionDetails sameDatabase;

	FieldAudiencesTests(Neo4jConnectionDetails database) {
		// Not the bean itself: a second service would close it.
		this.sameDatabase = new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return database.getUri();
			}

			@Override
			public AuthToken getAuthToken() {
				return database.getAuthToken();
			}

		};
	}

	@Test
	void aTableThatFitsSaysWhoMayReadWhat() {
		FieldAudiences audiences = FieldAudiences.of(TABLE);
		audiences.check(SCHEMA);

		assertThat(audiences.of("Book", "title")).isEqualTo(FieldAudience.AS_SAID);
		assertThat(audiences.of("Query", "books")).isEqualTo(FieldAudience.ADMINISTRATORS);
	}

	@Test
	void aFactThatIsPublicIsNoField() {
		FieldAudiences audiences = FieldAudiences.of(TABLE + "free-seats public\n");
		audiences.check(SCHEMA);

		assertThat(audiences.publicFacts()).containsExactly("free-seats");
		assertThatExceptionOfType(FieldAudiencesException.class)
			.isThrownBy(() -> FieldAudiences.of("free-seats public\nfree-seats public"))
			.withMessage("audiences.txt lists free-seats twice.");
	}

	@Test
	void aFieldWithoutARowAndARowWithoutAFieldAreNamed() {
		String table = TABLE.replace("Book.title", "Book.pages").replace("Query.name ", "Query.names ");

		assertThatExceptionOfType(FieldAudiencesException.class)
			.isThrownBy(() -> FieldAudiences.of(table).check(SCHEMA))
			.withMessage("audiences.txt doesn't say who may read Book.title, Query.name. "
					+ "audiences.txt has a row for Book.pages, Query.names, which the schema doesn't have.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Book.title", "Book.title somebody", "Book.title everyone team", "Book.title EVERYONE",
			"Book.title public" })
	void anAudienceIsOneOfTheWords(String row) {
		assertThatExceptionOfType(FieldAudiencesException.class).isThrownBy(() -> FieldAudiences.of(row))
			.withMessage("`%s` in audiences.txt isn't a field and an audience.", row);
	}

	@Test
	void nothingIsSaidTwice() {
		assertThatExceptionOfType(FieldAudiencesException.class)
			.isThrownBy(() -> FieldAudiences.of(TABLE + "Query.name line"))
			.withMessage("audiences.txt says twice who may read Query.name.");
	}

	@Test
	void theServiceDoesNotStartWithAFieldThatHasNoRow() {
		SpringApplicationBuilder service = new SpringApplicationBuilder(SkillsGraph.class)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean(Neo4jConnectionDetails.class,
					() -> sameDatabase));

		assertThatThrownBy(() -> service.run("--server.port=0", "--skills-graph.demo=false",
				"--spring.neo4j.uri=" + sameDatabase.getUri(),
				"--spring.graphql.schema.additional-files=classpath:graphql-test/unsaid.graphqls"))
			.hasStackTraceContaining("audiences.txt doesn't say who may read Team.budget.");
	}

	@Test
	void whatIsForAdministratorsAloneIsRefusedToOthersAsTheSchemaHasIt() {
		Map<String, Object> others = answer(Viewer.NOBODY, "{name books {title}}");

		assertThat(others.get("data")).asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("books", null)
			.containsEntry("name", "set");
		assertThat(others.get("errors")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.singleElement()
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("message", "Only administrators may do this.")
			.containsEntry("extensions", Map.of("code", "FORBIDDEN", "classification", "FORBIDDEN"));
		assertThat(answer(Viewer.NOBODY, "mutation {clean {... on AdministratorsOnly {code}}}").get("data"))
			.isEqualTo(Map.of("clean", Map.of("code", "ADMINISTRATORS_ONLY")));
		assertThat(answer(new Viewer(null, true), "{books {title}}")).doesNotContainKey("errors");
	}

	private static Map<String, Object> answer(Viewer viewer, String document) {
		GraphQL service = GraphQL.newGraphQL(new AdministratorFields(FieldAudiences.of(TABLE)).in(SCHEMA)).build();
		ExecutionInput input = ExecutionInput.newExecutionInput(document)
			.graphQLContext(Map.of(Viewer.class, viewer))
			.root(Map.of("name", "set"))
			.build();
		return service.execute(input).toSpecification();
	}

	private static GraphQLSchema schema(String text) {
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Cleaning",
					(type) -> type.typeResolver((environment) -> environment.getSchema()
						.getObjectType(environment.getObject().getClass().getSimpleName())))
			.build();
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring);
	}

}
