package org.skillsgraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.skillsgraph.FixedClock;
import org.skillsgraph.paging.Cursors;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the service does for a selection besides asking the database: a person's ten
 * skills with five people each, in the demo organisation. The row is read once.
 */
public final class SelectionWork {

	private static final String DOCUMENT = """
			{
			  person(by: {key: "ada.lindqvist"}) {
			    name skills(first: 10) { edges { level node { name people(first: 5) { nodes { name } } } } }
			  }
			}
			""";

	private final GraphQLSchema schema;

	private final FieldStatements fieldStatements;

	private final Cursors cursors;

	private final ExecutableNormalizedOperation operation;

	private final Record row;

	/**
	 * The work of a service that has the demo organisation.
	 * @param beans of the service
	 */
	public SelectionWork(BeanFactory beans) {
		this.schema = beans.getBean(GraphQlSource.class).schema();
		this.fieldStatements = beans.getBean(FieldStatements.class);
		this.cursors = beans.getBean(Cursors.class);
		this.operation = normalize(parse());
		this.row = row(beans.getBean(Driver.class));
	}

	private Record row(Driver driver) {
		Compilation compilation = compile();
		List<Record> rows = driver.executableQuery(compilation.statement())
			.withParameters(Map.of("q", compilation.arguments(), "viewer", Map.of("key", "", "administrator", true),
					"today", FixedClock.TODAY))
			.execute()
			.records();
		assertThat(compilation.read(rows.getFirst()).toString()).contains("Ada Lindqvist");
		return rows.getFirst();
	}

	public Document parse() {
		return Parser.parse(DOCUMENT);
	}

	public ExecutableNormalizedOperation normalize(Document document) {
		return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(schema, document, null,
				CoercedVariables.emptyVariables());
	}

	Compilation compile() {
		Compilation compilation = new Compilation(schema, fieldStatements, cursors);
		operation.getTopLevelFields()
			.forEach((root) -> compilation.root(root,
					Objects.requireNonNull(fieldStatements.all().get("Query." + root.getName()))));
		return compilation;
	}

	/**
	 * {@return the statement}
	 */
	public String statement() {
		return compile().statement();
	}

	/**
	 * {@return the values of the answer}
	 */
	public Map<String, @Nullable Object> answer() {
		return compile().read(row);
	}

}
