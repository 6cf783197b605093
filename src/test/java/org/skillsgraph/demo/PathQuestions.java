package org.skillsgraph.demo;

import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import tools.jackson.databind.json.JsonMapper;

/** Asks for paths and for what they start from. */
final class PathQuestions {

	private final String document;

	/**
	 * Asks for all that the judge needs and the schema has.
	 */
	PathQuestions(GraphQLSchema schema) {
		this.document = """
				query ($input: LearningPathInput!) {
					learningPath(input: $input) {
						... on LearningPath {
							total { items hours cost weeks estimated }
							steps {
								position because together text
								item { key } offering { key } mentor { key } addOn { key }
								gains { level skill { key name } }%s
							}%s
						}
						... on LearningPathBlocked { text missing { skill { level skill { key name } } } }
					}
				}
				""".formatted(has(schema, "PathStep", "begun") ? " begun" : "",
				has(schema, "LearningPath", "covered") ? " covered" : "");
	}

	private static boolean has(GraphQLSchema schema, String type, String field) {
		GraphQLFieldDefinition found = (schema.getType(type) instanceof GraphQLFieldsContainer container)
				? container.getFieldDefinition(field) : null;
		return found != null;
	}

	/**
	 * {@return the path of the person who asks}
	 */
	PathAnswer path(Sender person, Target target) {
		return path(person, Map.of("target", target.input()));
	}

	/**
	 * {@return the path that keeps within a budget}
	 * @param kind the field of the budget
	 */
	PathAnswer within(Sender person, Target target, BudgetKind kind, double most) {
		return path(person, Map.of("target", target.input(), "budget", Map.of(kind.field(), kind.written(most))));
	}

	private PathAnswer path(Sender person, Map<String, Object> input) {
		Reply reply = person.ask(document, Map.of("input", input));
		return JsonMapper.shared().treeToValue(MentorQuestions.root(reply, "learningPath"), PathAnswer.class);
	}

}
