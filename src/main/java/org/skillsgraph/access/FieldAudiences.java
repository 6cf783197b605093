package org.skillsgraph.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/**
 * The table of who may read what: one row for every field of every object type. The field
 * statements enforce it, except for administrators' fields, which
 * {@link AdministratorFields} guards.
 */
public final class FieldAudiences {

	/** The table, on the class path. */
	static final String FILE = "audiences.txt";

	/** Marks the row of a fact that isn't a field. */
	private static final String PUBLIC = "public";

	private final Map<String, FieldAudience> byField;

	private final Set<String> publicFacts;

	private FieldAudiences(Map<String, FieldAudience> byField, Set<String> publicFacts) {
		this.byField = byField;
		this.publicFacts = publicFacts;
	}

	/**
	 * {@return the table that ships with the service}
	 * @throws FieldAudiencesException when it is missing or malformed
	 */
	public static FieldAudiences shipped() {
		try (InputStream file = FieldAudiences.class.getClassLoader().getResourceAsStream(FILE)) {
			if (file == null) {
				throw new FieldAudiencesException("There is no " + FILE + " on the class path.");
			}
			return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the table parsed from a text}
	 * @param text on each line a field and an audience, or a fact and {@code public}; #
	 * starts a comment
	 * @throws FieldAudiencesException when a line is malformed or a field appears twice
	 */
	static FieldAudiences of(String text) {
		Map<String, FieldAudience> byField = new LinkedHashMap<>();
		Set<String> publicFacts = new TreeSet<>();
		text.lines()
			.map((line) -> line.replaceFirst("#.*", "").strip())
			.filter((row) -> !row.isEmpty())
			.forEach((row) -> {
				String[] cells = row.split("\\s+", -1);
				if (cells.length == 2 && cells[1].equals(PUBLIC) && !cells[0].contains(".")) {
					demand(publicFacts.add(cells[0]), "%s lists %s twice.", cells[0]);
					return;
				}
				FieldAudience audience = FieldAudience.called(cells[cells.length - 1])
					.filter((known) -> cells.length == 2)
					.orElseThrow(() -> new FieldAudiencesException(
							"`%s` in %s isn't a field and an audience.".formatted(row, FILE)));
				demand(byField.put(cells[0], audience) == null, "%s says twice who may read %s.", cells[0]);
			});
		return new FieldAudiences(byField, publicFacts);
	}

	private static void demand(boolean fine, String otherwise, String name) {
		if (!fine) {
			throw new FieldAudiencesException(otherwise.formatted(FILE, name));
		}
	}

	/**
	 * Checks the table against a schema.
	 * @throws FieldAudiencesException when a field has no row or a row has no field
	 */
	public void check(GraphQLSchema schema) {
		Set<String> fields = fields(schema);
		Set<String> unsaid = without(fields, byField.keySet());
		Set<String> unknown = without(byField.keySet(), fields);
		List<String> wrong = new ArrayList<>();
		if (!unsaid.isEmpty()) {
			wrong.add("%s doesn't say who may read %s.".formatted(FILE, String.join(", ", unsaid)));
		}
		if (!unknown.isEmpty()) {
			wrong
				.add("%s has a row for %s, which the schema doesn't have.".formatted(FILE, String.join(", ", unknown)));
		}
		if (!wrong.isEmpty()) {
			throw new FieldAudiencesException(String.join(" ", wrong));
		}
	}

	/**
	 * {@return who may read a field}
	 * @param field such as {@code Person.skills}; one that {@link #check} has seen
	 */
	FieldAudience of(String type, String field) {
		FieldAudience audience = byField.get(type + "." + field);
		if (audience == null) {
			throw new FieldAudiencesException("%s doesn't say who may read %s.%s.".formatted(FILE, type, field));
		}
		return audience;
	}

	/**
	 * {@return the facts that everyone may know although they are made of private ones}
	 */
	Set<String> publicFacts() {
		return Set.copyOf(publicFacts);
	}

	/**
	 * {@return every field of every object type, as {@code Type.field}}
	 */
	static Set<String> fields(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
			.map(GraphQLObjectType.class::cast)
			.flatMap((
					type) -> type.getFieldDefinitions().stream().map((field) -> type.getName() + "." + field.getName()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> without(Set<String> all, Set<String> these) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(these);
		return rest;
	}

}
