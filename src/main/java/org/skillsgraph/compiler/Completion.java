package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;

/**
 * Turns values that Java computed for one field into answers. It first searches the
 * values for {@link Id}s. Once their objects are read, it builds the values again with
 * the objects in the ids' places.
 */
final class Completion {

	/** Stands for an object that has vanished or that the viewer may not see. */
	private static final Object GONE = new Object();

	private final GraphQLSchema schema;

	private final FieldStatements fieldStatements;

	private final ExecutableNormalizedField root;

	private final List<? extends @Nullable Object> values;

	private final Map<ExecutableNormalizedField, String> places = new HashMap<>();

	/** By place and type. */
	private final Map<String, KeyedSelection> things = new LinkedHashMap<>();

	Completion(GraphQLSchema schema, FieldStatements fieldStatements, ExecutableNormalizedField root,
			List<? extends @Nullable Object> values) {
		this.schema = schema;
		this.fieldStatements = fieldStatements;
		this.root = root;
		this.values = values;
		values.forEach((value) -> search(root, value));
	}

	/**
	 * {@return the selections to read}
	 */
	List<KeyedSelection> things() {
		return List.copyOf(things.values());
	}

	/**
	 * {@return the whole answers in the order of the values, once all objects were read}
	 */
	List<@Nullable Object> complete() {
		List<@Nullable Object> answers = new ArrayList<>();
		for (Object value : values) {
			Object built = built(root, value, type(root));
			answers.add((built == GONE) ? null : built);
		}
		return answers;
	}

	private void search(ExecutableNormalizedField field, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Id id when mayBe(field, id) ->
				things.computeIfAbsent(slot(field, id), (_) -> new KeyedSelection(id.type(), field.getChildren()))
					.add(id.key());
			case Collection<?> items -> items.forEach((item) -> search(field, item));
			case Record record -> field.getChildren()
				.stream()
				.filter((child) -> child.getObjectTypeNames().contains(name(field, record)))
				.forEach((child) -> search(child, RecordComponents.value(record, child.getName())));
			default -> {
			}
		}
	}

	/** An id may come from a client, and name anything. */
	private boolean mayBe(ExecutableNormalizedField field, Id id) {
		GraphQLNamedType declared = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type(field));
		return fieldStatements.of(id.type()).isPresent()
				&& ((declared instanceof GraphQLObjectType) ? declared.getName().equals(id.type())
						: schema.isPossibleType(declared, schema.getObjectType(id.type())));
	}

	private String slot(ExecutableNormalizedField field, Id id) {
		return places.computeIfAbsent(field, (place) -> "s" + places.size()) + id.type();
	}

	private @Nullable Object built(ExecutableNormalizedField field, @Nullable Object value, GraphQLType type) {
		return switch (value) {
			case null -> null;
			case Id id -> Optional.ofNullable(things.get(slot(field, id)))
				.flatMap((read) -> read.found(id.key()))
				.<Object>map((thing) -> thing)
				.orElse(GONE);
			case Collection<?> items -> list(field, items, type);
			case Record record -> object(field, record);
			default -> value;
		};
	}

	private List<@Nullable Object> list(ExecutableNormalizedField field, Collection<?> items, GraphQLType type) {
		GraphQLType item = GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(type));
		List<@Nullable Object> list = new ArrayList<>();
		for (Object each : items) {
			Object built = built(field, each, item);
			if (built != GONE) {
				list.add(built);
			}
			else if (GraphQLTypeUtil.isNullable(item)) {
				list.add(null);
			}
		}
		return list;
	}

	private Object object(ExecutableNormalizedField field, Record record) {
		String name = name(field, record);
		Map<String, @Nullable Object> values = new HashMap<>();
		for (ExecutableNormalizedField child : field.getChildren()) {
			if (!child.getObjectTypeNames().contains(name)) {
				continue;
			}
			GraphQLType type = type(child);
			Object built = built(child, RecordComponents.value(record, child.getName()), type);
			if (built == GONE && GraphQLTypeUtil.isNonNull(type)) {
				return GONE;
			}
			values.put(child.getResultKey(), (built == GONE) ? null : built);
		}
		return AnswerObject.of(name, values);
	}

	/** A record that is one of several in a union has its type's name. */
	private String name(ExecutableNormalizedField field, Record record) {
		GraphQLNamedType declared = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type(field));
		return (declared instanceof GraphQLObjectType) ? declared.getName() : record.getClass().getSimpleName();
	}

	private GraphQLType type(ExecutableNormalizedField field) {
		return field.getFieldDefinitions(schema).getFirst().getType();
	}

}
