package org.skillsgraph.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Id;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a picture of a person shows each viewer is what the person's fields show the same
 * viewer, and routes lead along the links of pictures.
 */
@SkillsGraphTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureParityTests {

	private static final Id PERSON = new Id("Person", ObservedPerson.PERSON);

	private static final Set<String> OPEN = Set.of("REQUESTED", "ACTIVE", "PAUSED");

	private final GraphQlClient asking;

	private final Organisation organisation;

	/** By the viewer and the centre of the picture. */
	private final Map<String, List<String>> links = new HashMap<>();

	PictureParityTests(GraphQlClient asking, Organisation organisation) {
		this.asking = asking;
		this.organisation = organisation;
	}

	@BeforeAll
	void somebodyOfWhomThereIsEverything() throws IOException {
		organisation.of(new ObservedPerson().files());
	}

	@AfterAll
	void demo() {
		organisation.demo();
	}

	static Set<String> viewers() {
		return ObservedPerson.RUNGS.keySet();
	}

	@ParameterizedTest
	@MethodSource("viewers")
	void aPictureShowsWhatThePersonsFieldsShow(String viewer) {
		JsonNode person = asked(viewer, """
				{person(by: {key: "sam"}) {
				  skills(first: 100) {edges {confidence intents node {id}}}
				  enrolments(first: 100) {nodes {status offering {id}}}
				  completions(first: 100) {nodes {id}}
				  mentorships(first: 100) {nodes {id status mentor {key}}}}}""").at("/data/person");
		Set<String> expected = new TreeSet<>();
		person.at("/skills/edges").forEach((edge) -> {
			String skill = edge.at("/node/id").asString();
			if (edge.at("/confidence").asDouble() > 0) {
				expected.add(link("KNOWS", PERSON.opaque(), skill));
			}
			if (edge.at("/intents").valueStream().anyMatch((each) -> each.asString().equals("WANTS_TO_LEARN"))) {
				expected.add(link("WANTS_TO_LEARN", PERSON.opaque(), skill));
			}
		});
		person.at("/enrolments/nodes").forEach((enrolment) -> {
			if (is(enrolment, "status", "ENROLLED")) {
				expected.add(link("ENROLLED", PERSON.opaque(), enrolment.at("/offering/id").asString()));
			}
		});
		person.at("/completions/nodes")
			.forEach((item) -> expected.add(link("COMPLETED", PERSON.opaque(), item.at("/id").asString())));
		person.at("/mentorships/nodes").forEach((mentorship) -> {
			if (OPEN.contains(mentorship.at("/status").asString())) {
				String side = is(mentorship.at("/mentor"), "key", "sam") ? "MENTOR" : "MENTEE";
				expected.add(link(side, mentorship.at("/id").asString(), PERSON.opaque()));
			}
		});

		assertThat(links(viewer, PERSON.opaque()).stream()
			.filter((link) -> link
				.matches("(KNOWS|WANTS_TO_LEARN|ENROLLED|COMPLETED|MENTOR|MENTEE) .*" + PERSON.opaque() + ".*")))
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@ParameterizedTest
	@MethodSource("viewers")
	void routesLeadAlongTheLinksOfPictures(String viewer) {
		List<JsonNode> routes = new ArrayList<>();
		Stream
			.of("Person:mo", "Person:mona", "Person:lea", "Person:stan", "Skill:base", "Skill:line", "Offering:by-lea",
					"LearningItem:intro", "Team:squad")
			.forEach((end) -> asked(viewer,
					"{routes(from: \"%s\", to: \"%s\", first: 20) {nodes {id} links {kind from to}}}"
						.formatted(PERSON.opaque(), id(end)))
				.at("/data/routes")
				.forEach(routes::add));

		assertThat(routes).hasSizeGreaterThan(5).allSatisfy((route) -> {
			List<String> things = route.at("/nodes").valueStream().map((node) -> node.at("/id").asString()).toList();
			assertThat(things).doesNotHaveDuplicates().hasSize(route.at("/links").size() + 1);
			for (int at = 0; at < route.at("/links").size(); at++) {
				JsonNode link = route.at("/links").get(at);
				String from = link.at("/from").asString();
				String to = link.at("/to").asString();
				assertThat(List.of(from, to)).containsExactlyInAnyOrder(things.get(at), things.get(at + 1));
				assertThat(links(viewer, from)).contains(link(link.at("/kind").asString(), from, to));
			}
		});
	}

	private List<String> links(String viewer, String of) {
		return links.computeIfAbsent(viewer + ' ' + of, (_) -> linksOf(viewer, of).toList());
	}

	private Stream<String> linksOf(String viewer, String of) {
		return asked(viewer, "{neighbourhood(of: \"%s\") {links {kind from to}}}".formatted(of))
			.at("/data/neighbourhood/links")
			.valueStream()
			.map((link) -> link(link.at("/kind").asString(), link.at("/from").asString(), link.at("/to").asString()));
	}

	private static String link(String kind, String from, String to) {
		return "%s %s %s".formatted(kind, from, to);
	}

	private static boolean is(JsonNode object, String field, @Nullable String value) {
		return Objects.equals(object.get(field).asString(null), value);
	}

	private static String id(String typeAndKey) {
		List<String> parts = Arrays.asList(typeAndKey.split(":", 2));
		return new Id(parts.getFirst(), parts.getLast()).opaque();
	}

	private JsonNode asked(String viewer, String document) {
		HttpGraphQlTester tester = switch (viewer) {
			case ObservedPerson.ADMINISTRATOR -> asking.asAdministrator();
			case ObservedPerson.SERVICE -> asking.with(asking.token(Map.of("service", "reports", "roles", List.of())));
			default -> asking.as(viewer);
		};
		JsonNode answer = JsonMapper.shared().valueToTree(tester.document(document).execute().returnResponse().toMap());
		assertThat(answer.has("errors")).as(document).isFalse();
		return answer;
	}

}
