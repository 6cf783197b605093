package org.skillsgraph.compiler;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For any selection, organisation and viewer, the few compiled statements answer as if
 * each field were looked up by itself.
 */
@SkillsGraphTest
class SelectionLawTests {

	private static final int QUESTIONS = 42;

	/** Deeper than one statement goes. */
	private static final RandomQuestion.Extent DEEP = new RandomQuestion.Extent(12, 24);

	private static final List<String> VIEWERS = List.of("", "p0:ö", "p1", "p2", "p7", "p11");

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final EmptyGraph emptyGraph;

	/** The service's cursors by those of {@link ReferencePage}. */
	private final Map<String, String> cursors = new HashMap<>();

	private final Map<String, List<ReferencePage.Mark>> marks = new HashMap<>();

	private final Map<String, HttpGraphQlTester> askers = new HashMap<>();

	SelectionLawTests(GraphQlClient asking, Organisation organisation, EmptyGraph emptyGraph) {
		this.asking = asking;
		this.organisation = organisation;
		this.emptyGraph = emptyGraph;
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 3, 8 })
	void whatIsReadAtOnceIsWhatIsReadOneByOne(long seed) {
		Rows rows = RandomOrganisation.of(seed);
		emptyGraph.make();
		organisation.of(rows.texts());
		ReferenceService plain = new ReferenceService(rows);
		Random random = new Random(seed);
		for (int i = 0; i < QUESTIONS; i++) {
			RandomQuestion.Asked question = RandomQuestion.of(plain.schema(), random, things(rows), marks,
					(i % 6 == 0) ? DEEP : RandomQuestion.Extent.USUAL);
			String viewer = VIEWERS.get(random.nextInt(VIEWERS.size()));
			check("seed %d, question %d, viewer %s".formatted(seed, i, viewer), plain, question, viewer);
		}
	}

	private void check(String which, ReferenceService plain, RandomQuestion.Asked question, String viewer) {
		Map<String, Object> expected = plain.answer(question.document(), question.variables(),
				viewer.isEmpty() ? new Viewer(null, true) : new Viewer(viewer, false));
		RandomQuestion.Asked asked = question.with((cursor) -> Objects.requireNonNull(cursors.get(cursor)));
		GraphQlResponse response = askers.computeIfAbsent(viewer, this::asker)
			.document(asked.document())
			.variables(asked.variables())
			.execute()
			.returnResponse();

		String description = "%s%n%s%n%s".formatted(which, asked.document(), asked.variables());
		assertThat(response.getErrors()).as(description).isEmpty();
		compare(description, "", expected, response.getData());
	}

	private HttpGraphQlTester asker(String viewer) {
		return viewer.isEmpty() ? asking.asAdministrator() : asking.as(viewer);
	}

	/**
	 * Cursors differ from the reference's, but always in the same way: the first match of
	 * a cursor is remembered.
	 */
	private void compare(String description, String path, @Nullable Object expected, @Nullable Object actual) {
		switch (expected) {
			case Map<?, ?> map when actual instanceof Map<?, ?> other -> {
				assertThat(other.keySet()).as("%s%n%s", description, path).isEqualTo(map.keySet());
				map.forEach((key, value) -> compare(description, path + "." + key, value, other.get(key)));
			}
			case List<?> list when actual instanceof List<?> other -> {
				assertThat(other).as("%s%n%s%nexpected %s", description, path, list).hasSameSizeAs(list);
				for (int i = 0; i < list.size(); i++) {
					compare(description, path + "[" + i + "]", list.get(i), other.get(i));
				}
			}
			case String cursor when cursor.startsWith("mark-") && actual instanceof String real -> {
				if (cursors.putIfAbsent(cursor, real) == null) {
					ReferencePage.Mark mark = ReferencePage.mark(cursor);
					marks.computeIfAbsent(mark.list(), (list) -> new ArrayList<>()).add(mark);
				}
				assertThat(real).as("%s%n%s", description, path).isEqualTo(cursors.get(cursor));
			}
			case Number number when actual instanceof Number other ->
				assertThat(other.doubleValue()).as("%s%n%s", description, path).isEqualTo(number.doubleValue());
			case URL url -> assertThat(actual).as("%s%n%s", description, path).isEqualTo(url.toString());
			case null, default -> assertThat(actual).as("%s%n%s", description, path).isEqualTo(expected);
		}
	}

	private static RandomQuestion.Things things(Rows rows) {
		return new RandomQuestion.Things() {

			@Override
			public List<String> ids(String type) {
				return Stream
					.concat(keys(type).stream().map((key) -> new Id(type, key).opaque()), Stream.of("?", "QTpi"))
					.toList();
			}

			@Override
			public List<String> keys(String type) {
				return ReferenceGraph.keys(rows, type);
			}

		};
	}

}
