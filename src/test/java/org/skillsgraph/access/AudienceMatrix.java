package org.skillsgraph.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.GraphQlClient;

import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads every field of a type as every viewer of the {@link ObservedPerson}, along every
 * path, and compares the answers with the table of audiences.
 */
final class AudienceMatrix {

	private final GraphQlClient asking;

	private final ObservedPerson subject = new ObservedPerson();

	private final ExpectedView meant = new ExpectedView(FieldAudiences.shipped(), subject);

	private final SchemaPaths ways;

	private final Map<String, HttpGraphQlTester> viewers = new HashMap<>();

	private final Set<String> cells = new TreeSet<>();

	private int answers;

	AudienceMatrix(GraphQlClient asking, GraphQLSchema schema) throws IOException {
		this.asking = asking;
		this.ways = new SchemaPaths(schema, new ArgumentExamples());
	}

	/**
	 * {@return the organisation that the matrix queries}
	 */
	Map<String, String> files() {
		return subject.files();
	}

	/**
	 * The findings for a type.
	 *
	 * @param wrong a sentence for each cell that differs from the table
	 * @param shown the fields that show something to those who may read them
	 * @param own the fields that show the person something else than a stranger
	 */
	record Found(List<String> wrong, Set<String> shown, Set<String> own) {
	}

	Found of(String type) {
		Found found = new Found(new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
		ways.to(type).forEach((way) -> compare(way, found));
		return found;
	}

	/**
	 * {@return how much was queried so far}
	 */
	String size() {
		return "%d viewers, %d cells from %d answers".formatted(ObservedPerson.RUNGS.size(), cells.size(), answers);
	}

	private void compare(SchemaPath way, Found found) {
		Map<String, List<Map<?, ?>>> read = new HashMap<>();
		ObservedPerson.RUNGS.keySet().forEach((viewer) -> read.put(viewer, way.things(answer(way, viewer))));
		for (String alias : aliases(read)) {
			String field = way.type() + "." + ExpectedView.field(alias);
			for (String viewer : ObservedPerson.RUNGS.keySet()) {
				cells.add(field + " for " + viewer);
				List<@Nullable Object> actual = withoutCursors(alias, values(read, viewer, alias));
				List<@Nullable Object> expected = withoutCursors(alias, meant.values(way.type(), alias, read, viewer));
				if (!expected.equals(actual)) {
					found.wrong()
						.add("%s for %s along %s: %s instead of %s".formatted(field, viewer, way, actual, expected));
				}
			}
			if (!empty(values(read, meant.reader(way.type(), ExpectedView.field(alias)), alias))) {
				found.shown().add(field);
			}
			if (!values(read, ObservedPerson.PERSON, alias).equals(values(read, ObservedPerson.STRANGER, alias))) {
				found.own().add(field);
			}
		}
	}

	private @Nullable Object answer(SchemaPath way, String viewer) {
		String document = way.document(ways.selection(way));
		GraphQlResponse response = viewers.computeIfAbsent(viewer, this::asker)
			.document(document)
			.execute()
			.returnResponse();
		answers++;

		// Not everybody may look for mentors for everybody.
		assertThat(response.getErrors()).as("%s as %s", document, viewer)
			.allMatch((error) -> "NOT_ALLOWED".equals(error.getExtensions().get("code")));
		return response.getData();
	}

	private HttpGraphQlTester asker(String viewer) {
		return switch (viewer) {
			case ObservedPerson.ADMINISTRATOR -> asking.asAdministrator();
			case ObservedPerson.SERVICE -> asking.with(asking.token(Map.of("service", "reports", "roles", List.of())));
			default -> asking.as(viewer);
		};
	}

	private static Set<String> aliases(Map<String, List<Map<?, ?>>> read) {
		Set<String> aliases = new TreeSet<>();
		read.values()
			.forEach((things) -> things
				.forEach((thing) -> thing.keySet().forEach((key) -> aliases.add(String.valueOf(key)))));
		aliases.removeAll(Set.of("marker", "__typename"));
		return aliases;
	}

	private static List<@Nullable Object> values(Map<String, List<Map<?, ?>>> read, String viewer, String alias) {
		List<@Nullable Object> values = new ArrayList<>();
		read.getOrDefault(viewer, List.of()).forEach((thing) -> {
			@Nullable Object value = thing.get(alias);
			if (!(value instanceof Map<?, ?> map && "AdministratorsOnly".equals(map.get("__typename")))) {
				values.add(value);
			}
		});
		return values;
	}

	/**
	 * A cursor belongs to a viewer, so only whether a page's ends have one is compared.
	 */
	private static List<@Nullable Object> withoutCursors(String alias, List<@Nullable Object> values) {
		if (!alias.startsWith("pageInfo_")) {
			return values;
		}
		List<@Nullable Object> shapes = new ArrayList<>();
		values.forEach((value) -> {
			Map<Object, @Nullable Object> shape = new HashMap<>((Map<?, ?>) Objects.requireNonNull(value));
			shape.remove("__typename");
			shape.replaceAll((name, end) -> (end instanceof Boolean) ? end : end != null);
			shapes.add(shape);
		});
		return shapes;
	}

	private static boolean empty(@Nullable Object value) {
		return switch (value) {
			case null -> true;
			case String text -> text.isEmpty();
			case Collection<?> items -> items.stream().allMatch(AudienceMatrix::empty);
			case Map<?, ?> map -> map.values().stream().allMatch(AudienceMatrix::empty);
			default -> false;
		};
	}

}
