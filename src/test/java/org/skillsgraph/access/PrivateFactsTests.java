package org.skillsgraph.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.compiler.RandomOrganisation;
import org.skillsgraph.compiler.Rows;
import org.skillsgraph.graph.ThingCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes one private fact after the other, of every kind, and asks everything as people
 * who may not know it: the answers stay the same unless one of the public facts that the
 * table of audiences lists has changed with it. {@code -Dskills-graph.test.changes=20}
 * sets how many changes of each kind.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivateFactsTests {

	private static final Logger LOG = LoggerFactory.getLogger(PrivateFactsTests.class);

	private static final int CHANGES = Integer.getInteger("skills-graph.test.changes", 1);

	/** How many of those who may not know a fact are asked after a change. */
	private static final int ASKED = 1;

	/** Not every change of a public fact is of interest to somebody. */
	private static final int TRIES = 12;

	private static final long SEED = Long.getLong("skills-graph.test.seed", 5);

	/** A service account, and three people. */
	private static final List<String> VIEWERS = List.of("", "p1", "p2", "p7");

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final EmptyGraph emptyGraph;

	private final Answers answers;

	private final Rows base = RandomOrganisation.of(SEED);

	private final Map<String, String> questions = LeakProbe.of(base, List.of());

	private final Map<String, Map<String, Object>> before = new LinkedHashMap<>();

	PrivateFactsTests(GraphQlClient asking, Organisation organisation, EmptyGraph emptyGraph, MeterRegistry meters,
			ThingCounts things) {
		this.asking = asking;
		this.organisation = organisation;
		this.emptyGraph = emptyGraph;
		this.answers = new Answers(meters, things);
	}

	@BeforeAll
	void asItIs() {
		emptyGraph.make();
		organisation.of(base.texts());
		asking.asAdministrator().document("mutation {rebuildNearSkills(input: {}) {__typename}}").executeAndVerify();
		VIEWERS.forEach((viewer) -> before.put(viewer, answers.to(questions, as(viewer))));
	}

	@Test
	void aPrivateFactAloneShowsNowhere() {
		Map<PrivateFact, Integer> hidden = new EnumMap<>(PrivateFact.class);
		int turn = 0;
		for (PrivateFact fact : PrivateFact.values()) {
			for (PrivateFact.Change change : changes(fact, CHANGES,
					(then) -> moved(then, VIEWERS).isEmpty() && !hiddenFrom(then).isEmpty())) {
				List<String> others = hiddenFrom(change);
				Collections.rotate(others, turn++);
				others.stream().limit(ASKED).forEach((viewer) -> {
					assertThat(difference(change, viewer)).as("%s as %s", change, viewer).isEmpty();
					hidden.merge(fact, 1, Integer::sum);
				});
			}
		}

		LOG.info("Private facts: {} questions to each of {} changed organisations; changed and not noticed: {}",
				questions.size(), turn, hidden);
		assertThat(hidden).containsOnlyKeys(PrivateFact.values());
		assertThat(Answers.differing(before("p7"), answers.to(questions, as("p7")))).as("in the end").isEmpty();
	}

	/** A change may also be of no interest to anybody: then the next one is tried. */
	@ParameterizedTest
	@EnumSource
	void withAPublicFactOnlyTheAnswersThatRestOnItChange(PublicFact publicFact) {
		List<PrivateFact.Change> moving = Stream.of(PrivateFact.values())
			.flatMap((fact) -> changes(fact, TRIES, (then) -> moved(then, List.of("", "p7")).contains(publicFact))
				.stream())
			.toList();
		List<String> differing = new ArrayList<>();
		for (PrivateFact.Change change : moving) {
			Set<PublicFact> moved = moved(change, List.of("", "p7"));
			for (String viewer : List.of("", "p7")) {
				if (!change.mayBeKnownTo(viewer, base)) {
					differing.addAll(difference(change, viewer));
				}
			}
			assertThat(differing).as("%s changes %s", change, moved)
				.allMatch((path) -> moved.stream()
					.anyMatch((fact) -> fact.bearsOn(path.substring(0, path.indexOf('.')))));
			if (!differing.isEmpty()) {
				return;
			}
		}
		assertThat(differing).as("what shows of %s", moving).isNotEmpty();
	}

	/** Exactly these, each with its reason, are what may tell organisations apart. */
	@Test
	void thePublicFactsAreThoseOfTheTable() {
		Set<String> words = new TreeSet<>();
		for (PublicFact fact : PublicFact.values()) {
			words.add(fact.word());
		}

		assertThat(FieldAudiences.shipped().publicFacts()).isEqualTo(words);
	}

	/** Some changes of a fact, in random order. */
	private List<PrivateFact.Change> changes(PrivateFact fact, int most, Predicate<PrivateFact.Change> such) {
		return fact.changes(base, new Random(SEED)).stream().filter(such).limit(most).toList();
	}

	private List<String> hiddenFrom(PrivateFact.Change change) {
		return VIEWERS.stream()
			.filter((viewer) -> !change.mayBeKnownTo(viewer, base))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/** Which public facts change, for any of these viewers. */
	private Set<PublicFact> moved(PrivateFact.Change change, List<String> viewers) {
		Rows then = change.in(base);
		Set<PublicFact> moved = EnumSet.noneOf(PublicFact.class);
		for (PublicFact fact : PublicFact.values()) {
			if (viewers.stream().anyMatch((viewer) -> !fact.of(base, viewer).equals(fact.of(then, viewer)))) {
				moved.add(fact);
			}
		}
		return moved;
	}

	private Map<String, Object> before(String viewer) {
		return Objects.requireNonNull(before.get(viewer));
	}

	private List<String> difference(PrivateFact.Change change, String viewer) {
		organisation.of(change.text(true));
		try {
			return Answers.differing(before(viewer), answers.to(questions, as(viewer)));
		}
		finally {
			organisation.of(change.text(false));
		}
	}

	private HttpGraphQlTester as(String viewer) {
		return viewer.isEmpty() ? asking.with(asking.token(Map.of("service", "reports"))) : asking.as(viewer);
	}

}
