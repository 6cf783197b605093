package org.skillsgraph.security;

import java.net.URI;
import java.util.List;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.tokens.Issuer;
import org.skillsgraph.tokens.ServiceWithIssuer;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In local mode, tools can read the schema with their usual introspection queries. With
 * an issuer, introspection is off.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntrospectionTests {

	private static final String NOT_HERE = "Introspection is switched off here. The schema is in the files "
			+ "`graphql/*.graphqls` of the source and of the jar. The operator can switch introspection on with "
			+ "`spring.graphql.schema.introspection.enabled=true`.";

	private static final String TOO_DEEP = "This introspection goes more than 20 fields deep, has more than 500 fields, "
			+ "or goes through the schema more than once. Send the query that GraphiQL and code generators send.";

	private final Issuer issuer = new Issuer();

	private final Sender local;

	private final ServiceWithIssuer believing;

	IntrospectionTests(GraphQlClient asking, Neo4jConnectionDetails database) {
		this.local = Sender.administrator(URI.create(asking.address()));
		this.believing = new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs(),
				ServiceWithIssuer.services());
	}

	@AfterAll
	void end() {
		believing.close();
		issuer.close();
	}

	@Test
	void toolsLearnTheSchemaInLocalMode() {
		String everything = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
			.descriptions(true)
			.specifiedByUrl(true)
			.directiveIsRepeatable(true)
			.schemaDescription(true)
			.inputValueDeprecation(true)
			.isOneOf(true)
			.typeRefFragmentDepth(9));

		for (String query : List.of(IntrospectionQuery.INTROSPECTION_QUERY, everything, "{ __schema { __typename } }",
				"{ __type(name: \"Person\") { name } }")) {
			assertThat(local.ask(query).json().has("errors")).as(query).isFalse();
		}
	}

	@Test
	void theSchemaIsReadAsTextWhereIntrospectionIsOn() {
		Reply told = local.get("/graphql/schema");
		Reply kept = Sender.bearer(believing.address(), issuer.tokenOfService()).get("/graphql/schema");

		assertThat(told.body()).contains("type Offering implements Node {");
		assertThat(kept.codes()).containsExactly("NOT_FOUND");
	}

	@Test
	void graphiQlIsThereWhereIntrospectionIsOn() {
		assertThat(local.get("/graphiql").status()).isEqualTo(200);
		assertThat(Sender.bearer(believing.address(), issuer.tokenOfService()).get("/graphiql").codes())
			.containsExactly("NOT_FOUND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ __schema { types { fields { type { DEEP } } } } }",
			"{ __schema { types { fields { type { DEEP DEEP DEEP } } } } }",
			"{ __schema { types { fields { type { fields { name } } } } } }",
			"{ one: __schema { description } two: __schema { description } }",
			"{ ... { ...Roots } } fragment Roots on Query { __type(name: \"Skill\") { DEEP } }" })
	void whatNoToolAsksIsRefused(String query) {
		String deep = "ofType { ".repeat(22) + "name" + " }".repeat(22);

		Reply answer = local.ask(query.replace("DEEP", deep));

		assertThat(answer.codes()).containsExactly("INTROSPECTION_TOO_DEEP");
		assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo(TOO_DEEP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ __schema { description } }", "{ __type(name: \"Skill\") { name } }",
			"{ ... { ...Roots } } fragment Roots on Query { __schema { description } }" })
	void withAnIssuerTheSchemaIsNotTold(String query) {
		Sender service = Sender.bearer(believing.address(), issuer.tokenOfService());

		Reply answer = service.ask(query);

		assertThat(answer.codes()).containsExactly("INTROSPECTION_DISABLED");
		assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo(NOT_HERE);
		assertThat(answer.hasData()).isFalse();
		assertThat(service.ask("{ __typename people { __typename } }").codes()).isEmpty();
	}

}
