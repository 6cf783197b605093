package org.skillsgraph.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.compiler.RandomOrganisation;
import org.skillsgraph.compiler.Rows;
import org.skillsgraph.graph.ThingCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts that a viewer may not see change nothing in the viewer's answers: two
 * organisations that differ only in such facts give the same answers, to the last digit,
 * cursor and word of an error.
 * <p>
 * Numbers that the table calls {@code how-many} may differ where they are asked for: how
 * many seats of an offering are taken. Other facts that are public by design are left
 * out: that a person who offers mentoring has fewer open places, or has mentored once
 * more. {@link PrivateFactsTests} change what is there, these tests add to it.
 */
@SkillsGraphTest
class NonInterferenceTests {

	private static final Logger LOG = LoggerFactory.getLogger(NonInterferenceTests.class);

	private static final int VARIANTS = 2;

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final EmptyGraph emptyGraph;

	private final Predicate<String> publicNumber;

	private final Answers answers;

	NonInterferenceTests(GraphQlClient asking, Organisation organisation, EmptyGraph emptyGraph, GraphQlSource source,
			MeterRegistry meters, ThingCounts things) {
		this.asking = asking;
		this.organisation = organisation;
		this.emptyGraph = emptyGraph;
		this.publicNumber = publicNumber(source.schema());
		this.answers = new Answers(meters, things);
	}

	private static Predicate<String> publicNumber(GraphQLSchema schema) {
		FieldAudiences audiences = FieldAudiences.shipped();
		String names = FieldAudiences.fields(schema)
			.stream()
			.map((field) -> field.split("\\.", -1))
			.filter((field) -> audiences.of(field[0], field[1]) == FieldAudience.HOW_MANY)
			.map((field) -> field[1])
			.collect(Collectors.joining("|", LeakProbe.HOW_MANY + "\\..*\\.(", "): .*|" + LeakProbe.FREE_SEATS + ".*"));
		return Pattern.compile(names).asMatchPredicate();
	}

	@ParameterizedTest(name = "seed {0}, as {1}")
	@CsvSource({ "1, p1", "3, ''", "8, p2" })
	void whatIsHiddenChangesNoAnswer(long seed, String viewer) {
		Rows base = RandomOrganisation.of(seed);
		Random random = new Random(seed);
		List<HiddenFacts.Made> hidden = new ArrayList<>();
		for (int i = 0; i < VARIANTS; i++) {
			hidden.add(HiddenFacts.from(base, viewer, random, i));
		}
		emptyGraph.make();
		organisation.of(base.texts());
		rebuilt();
		Map<String, String> questions = LeakProbe.of(base,
				hidden.stream().flatMap((made) -> made.ids().stream()).toList());
		HttpGraphQlTester asker = viewer.isEmpty() ? asking.with(asking.token(Map.of("service", "reports")))
				: asking.as(viewer);
		Map<String, Object> without = answers.to(questions, asker);
		Map<String, Object> withoutForAll = answers.to(questions, asking.asAdministrator());

		Map<String, Object> with = Map.of();
		for (HiddenFacts.Made made : hidden) {
			organisation.of(made.rows().texts());
			rebuilt();
			with = answers.to(questions, asker);
			assertThat(Answers.differing(without, with)).filteredOn(publicNumber.negate())
				.as("seed %d, %s", seed, made.rows().texts())
				.isEmpty();
		}
		assertThat(Answers.differing(without, with)).as("how many may be known").anyMatch(publicNumber);
		Map<String, Object> withForAll = answers.to(questions, asking.asAdministrator());
		assertThat(Answers.differing(withoutForAll, withForAll)).as("what is hidden from the viewer alone")
			.extracting((difference) -> difference.substring(0, difference.indexOf('.')))
			.contains("knowledge", "deeds", "one by one", "together", "pictures of people", "routes");
		LOG.info("Non-interference: {} variants of organisation {} x {} questions as {}", VARIANTS, seed,
				questions.size(), viewer.isEmpty() ? "a service" : viewer);
	}

	/** Near skills are computed from what everyone may know. */
	private void rebuilt() {
		asking.asAdministrator().document("mutation {rebuildNearSkills(input: {}) {__typename}}").executeAndVerify();
	}

}
