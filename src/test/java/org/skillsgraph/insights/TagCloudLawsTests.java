package org.skillsgraph.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every tag cloud, with any people and careers. */
@SkillsGraphTest
class TagCloudLawsTests {

	private static final Map<String, Object> EVERYONE = Map.of("everyone", true);

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final EmptyGraph graph;

	TagCloudLawsTests(GraphQlClient asking, Organisation organisation, EmptyGraph graph) {
		this.asking = asking;
		this.organisation = organisation;
		this.graph = graph;
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 5 })
	void aCloudOfAnEarlierDateIsThatOfWhatHadBegunByThen(long seed) {
		RandomCareers careers = new RandomCareers(seed);
		for (String date : List.of("2022-06-30", "2024-02-29")) {
			fill(careers.shuffled(0));
			List<List<String>> all = clouds(asking.as("p0"), date);
			fill(careers.until(date));

			assertThat(clouds(asking.as("p0"), date)).isEqualTo(all);
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 5 })
	void whatIsNotForEveryoneCountsForNobodyElseAndInNoCloudOfSeveral(long seed) {
		RandomCareers careers = new RandomCareers(seed);
		fill(careers.shuffled(0));
		List<List<String>> all = clouds(asking.asAdministrator(), null);
		fill(careers.open());

		assertThat(clouds(asking.asAdministrator(), null)).isEqualTo(all);
		fill(careers.shuffled(0));
		assertThat(Clouds.of(asking.as("p0"), EVERYONE, null)).isEqualTo(all.getLast());
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 5 })
	void theOrderOfRowsDoesNotMatter(long seed) {
		RandomCareers careers = new RandomCareers(seed);
		fill(careers.shuffled(0));
		List<List<String>> all = clouds(asking.as("p1"), null);
		fill(careers.shuffled(seed));

		assertThat(clouds(asking.as("p1"), null)).isEqualTo(all);
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 5 })
	void theHeaviestWeighsOneAndNothingMoreAndAllMoreThanNothing(long seed) {
		fill(new RandomCareers(seed).shuffled(0));

		assertThat(clouds(asking.as("p0"), null)).allSatisfy((cloud) -> {
			List<Double> weights = cloud.stream()
				.map((tag) -> Double.valueOf(tag.replaceAll(".* ([\\d.]+) -> .*", "$1")))
				.toList();
			assertThat(weights).isSortedAccordingTo((one, other) -> Double.compare(other, one)).first().isEqualTo(1.0);
			assertThat(weights.getLast()).isPositive();
		});
	}

	private void fill(Map<String, String> files) {
		graph.make();
		organisation.of(files);
	}

	/** The clouds of each person, of the team they all belong to, and of everyone. */
	private static List<List<String>> clouds(HttpGraphQlTester asker, @Nullable String date) {
		List<List<String>> clouds = new ArrayList<>();
		IntStream.range(0, RandomCareers.PEOPLE).forEach((i) -> clouds.add(Clouds.inPerson(asker, "p" + i, date)));
		clouds.add(Clouds.of(asker, Map.of("team", Map.of("key", "team")), date));
		clouds.add(Clouds.of(asker, EVERYONE, date));
		assertThat(clouds.get(clouds.size() - 2)).isEqualTo(clouds.getLast());
		return clouds;
	}

}
