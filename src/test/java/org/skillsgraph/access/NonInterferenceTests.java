package org.skillsgraph.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.compiler.RandomOrganisation;
import org.skillsgraph.compiler.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.GraphQlResponse;
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
 * more. So is what the line reads as NOT_AVAILABLE, the one code for all private reasons:
 * nobody in the viewer's line gets a new mentorship here.
 */
@SkillsGraphTest
class NonInterferenceTests {

	private static final Logger LOG = LoggerFactory.getLogger(NonInterferenceTests.class);

	private static final int VARIANTS = 6;

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final EmptyGraph emptyGraph;

	private final Predicate<String> publicNumber;

	NonInterferenceTests(GraphQlClient asking, Organisation organisation, EmptyGraph emptyGraph, GraphQlSource source) {
		this.asking = asking;
		this.organisation = organisation;
		this.emptyGraph = emptyGraph;
		this.publicNumber = publicNumber(source.schema());
	}

	private static Predicate<String> publicNumber(GraphQLSchema schema) {
		FieldAudiences audiences = FieldAudiences.shipped();
		String names = FieldAudiences.fields(schema)
			.stream()
			.map((field) -> field.split("\\.", -1))
			.filter((field) -> audiences.of(field[0], field[1]) == FieldAudience.HOW_MANY)
			.map((field) -> field[1])
			.collect(Collectors.joining("|", LeakProbe.HOW_MANY + "\\..*\\.(", "): .*"));
		return Pattern.compile(names).asMatchPredicate();
	}

	@ParameterizedTest(name = "seed {0}, as {1}")
	@CsvSource({ "1, p1", "2, p7", "3, ''", "5, p11", "8, p2" })
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
		Map<String, Object> without = answers(asker, questions);
		Map<String, Object> withoutForAll = answers(asking.asAdministrator(), questions);

		Map<String, Object> with = Map.of();
		for (HiddenFacts.Made made : hidden) {
			organisation.of(made.rows().texts());
			rebuilt();
			with = answers(asker, questions);
			assertThat(differing(without, with)).filteredOn(publicNumber.negate())
				.as("seed %d, %s", seed, made.rows().texts())
				.isEmpty();
		}
		assertThat(differing(without, with)).as("how many may be known").anyMatch(publicNumber);
		Map<String, Object> withForAll = answers(asking.asAdministrator(), questions);
		assertThat(differing(withoutForAll, withForAll)).as("what is hidden from the viewer alone")
			.extracting((difference) -> difference.substring(0, difference.indexOf('.')))
			.contains("knowledge", "deeds", "one by one", "together");
		LOG.info("Non-interference: {} variants of organisation {} x {} questions as {}", VARIANTS, seed,
				questions.size(), viewer.isEmpty() ? "a service" : viewer);
	}

	/** Near skills are computed from what everyone may know. */
	private void rebuilt() {
		asking.asAdministrator().document("mutation {rebuildNearSkills(input: {}) {__typename}}").executeAndVerify();
	}

	private static Map<String, Object> answers(HttpGraphQlTester asker, Map<String, String> questions) {
		Map<String, Object> answers = new LinkedHashMap<>();
		questions.forEach((name, document) -> {
			GraphQlResponse response = asker.document(document).execute().returnResponse();
			assertThat(response.getErrors()).as(document)
				.noneMatch((error) -> List.of("INTERNAL", "INVALID_DOCUMENT", "INVALID_SYNTAX", "TOO_COMPLEX")
					.contains(error.getExtensions().get("code")));
			assertThat(name.startsWith("mentors of ") || response.isValid()).as(document).isTrue();
			answers.put(name, LeakProbe.told(response));
		});
		return answers;
	}

	private static List<String> differing(Map<String, Object> without, Map<String, Object> with) {
		List<String> differing = new ArrayList<>();
		without.forEach((question, answer) -> difference(question, answer, with.get(question), differing));
		return differing;
	}

	private static void difference(String path, @Nullable Object one, @Nullable Object other, List<String> differing) {
		if (one instanceof Map<?, ?> fields && other instanceof Map<?, ?> others
				&& fields.keySet().equals(others.keySet())) {
			fields.forEach((name, value) -> difference(path + "." + name, value, others.get(name), differing));
		}
		else if (one instanceof List<?> items && other instanceof List<?> others && items.size() == others.size()) {
			for (int i = 0; i < items.size(); i++) {
				difference(path + "[" + i + "]", items.get(i), others.get(i), differing);
			}
		}
		else if (!Objects.equals(one, other)) {
			differing.add("%s: %s instead of %s".formatted(path, other, one));
		}
	}

}
