package org.skillsgraph.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.DemoTest;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.compiler.ReferenceService;
import org.skillsgraph.compiler.Rows;
import org.skillsgraph.graph.Id;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each viewer sees of a person what is meant for them, however they ask: the person
 * herself, her team-mate, her manager, somebody unrelated, and the administrator.
 */
@DemoTest
class ViewersTests {

	private static final String ABOUT = """
			query ($person: String!) {
			  person(by: {key: $person}) {
			    name
			    active
			    manager { key }
			    skills(first: 100) {
			      totalCount
			      edges {
			        level
			        confidence
			        intents
			        node { key people(first: 100) { totalCount edges { level confidence node { key } } } }
			        claims { id level source audience observedOn evidenceCount claimedBy { key } }
			      }
			    }
			    mentoring { openPlaces skills { level confidence skill { key } } }
			    mentorships(first: 100) { totalCount nodes { id status mentor { key } mentee { key } skills { key } } }
			    enrolments(first: 100) { totalCount nodes { id status offering { key } } }
			    completions(first: 100) { totalCount edges { completedOn node { key } } }
			  }
			}
			""";

	private static final String CLOUD = """
			query ($person: String!) {
			  person(by: {key: $person}) {
			    tagCloud { label kind weight node { id } }
			    then: tagCloud(asOf: "2025-06-01") { label kind weight node { id } }
			  }
			}
			""";

	private final GraphQlClient asking;

	private final Rows rows;

	private final ReferenceService plain;

	ViewersTests(GraphQlClient asking) throws IOException {
		this.asking = asking;
		this.rows = Rows.demo();
		this.plain = new ReferenceService(rows);
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@CsvSource({ "iman.farouk, iman.farouk", "iman.farouk, desmond.achterberg", "iman.farouk, theo.marchetti",
			"iman.farouk, johanna.wikstrom", "iman.farouk, caleb.osei", "iman.farouk, petra.novakova",
			"iman.farouk, administrator", "mika.sandberg, mika.sandberg", "mika.sandberg, samira.haddad",
			"mika.sandberg, tove.ekdahl", "mika.sandberg, caleb.osei", "mika.sandberg, administrator" })
	void theWholeAnswerIsWhatIsMeantForTheViewer(String person, String viewer) {
		check(ABOUT, person, viewer);
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@CsvSource({ "iman.farouk, iman.farouk", "iman.farouk, theo.marchetti", "iman.farouk, caleb.osei",
			"iman.farouk, administrator", "elin.fors, elin.fors", "elin.fors, caleb.osei" })
	void theCloudIsWhatIsMeantForTheViewer(String person, String viewer) {
		check(CLOUD, person, viewer);
	}

	private void check(String document, String person, String viewer) {
		@Nullable Object answer = asker(viewer).document(document)
			.variable("person", person)
			.execute()
			.returnResponse()
			.getData();

		assertThat(answer).usingRecursiveComparison()
			.withComparatorForType((one, other) -> Double.compare(one.doubleValue(), other.doubleValue()), Number.class)
			.isEqualTo(plain.answer(document, Map.of("person", person), seeing(viewer)));
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			caleb.osei         | EVERYONE
			desmond.achterberg | EVERYONE, TEAM
			theo.marchetti     | EVERYONE, TEAM, MANAGER
			administrator      | EVERYONE, TEAM, MANAGER
			iman.farouk        | EVERYONE, TEAM, MANAGER, ONLY_ME
			""")
	void aClaimIsFoundByIdByItsAudienceAlone(String viewer, String audiences) {
		List<Map<String, String>> claims = rows.of("skill_claims.csv", "person", "iman.farouk");

		assertThat(claims).extracting((claim) -> claim.get("audience"))
			.contains("EVERYONE", "TEAM", "MANAGER", "ONLY_ME");
		assertThat(claims).allSatisfy((claim) -> {
			String id = new Id("SkillClaim", String.join("|", claim.get("person"), claim.get("skill"),
					claim.get("source"), claim.get("claimed_by"), claim.get("observed_on")))
				.opaque();
			boolean seen = List.of(audiences.split(", ", -1)).contains(claim.get("audience"));

			assertThat(found(viewer, id)).isEqualTo(seen ? "SkillClaim" : null);
		});
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@CsvSource({ "caleb.osei, false", "tove.ekdahl, false", "mika.sandberg, true", "samira.haddad, true",
			"administrator, true" })
	void aMentorshipIsForTheTwoOfIt(String viewer, boolean seen) {
		assertThat(found(viewer, new Id("Mentorship", "m-2026-04").opaque())).isEqualTo(seen ? "Mentorship" : null);
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@CsvSource({ "caleb.osei, false", "desmond.achterberg, false", "theo.marchetti, true", "johanna.wikstrom, true",
			"iman.farouk, true", "administrator, true" })
	void anEnrolmentIsForThePersonAndTheLine(String viewer, boolean seen) {
		String id = new Id("Enrolment", "iman.farouk|containers-2025-04").opaque();

		assertThat(found(viewer, id)).isEqualTo(seen ? "Enrolment" : null);
	}

	@Execution(ExecutionMode.CONCURRENT)
	@Test
	void whoHoldsAnOfferingSeesWhoTakesPart() {
		String lead = rows.of("offerings.csv", "key", "containers-2025-04")
			.getFirst()
			.getOrDefault("leads", "")
			.split("\\|", -1)[0];
		String id = new Id("Enrolment", "iman.farouk|containers-2025-04").opaque();

		assertThat(found(lead, id)).isEqualTo("Enrolment");
	}

	@Execution(ExecutionMode.CONCURRENT)
	@ParameterizedTest
	@ValueSource(strings = { "caleb.osei", "desmond.achterberg", "theo.marchetti", "administrator", "iman.farouk" })
	void turningPagesRevealsNothing(String viewer) {
		String one = "query ($after: String) {person(by: {key: \"iman.farouk\"}) {skills(first: 1, after: $after) "
				+ "{totalCount nodes {key} pageInfo {hasNextPage endCursor}}}}";
		String all = "{person(by: {key: \"iman.farouk\"}) {skills(first: 100) {totalCount nodes {key}}}}";
		List<String> whole = asker(viewer).document(all)
			.execute()
			.path("person.skills.nodes[*].key")
			.entityList(String.class)
			.get();
		GraphQlTester.Response page = asker(viewer).document(one).execute();
		for (int i = 0; i < whole.size(); i++) {
			page.path("person.skills.nodes[*].key").entityList(String.class).containsExactly(whole.get(i));
			page.path("person.skills.totalCount").entity(Integer.class).isEqualTo(whole.size());
			page.path("person.skills.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(i < whole.size() - 1);
			String cursor = page.path("person.skills.pageInfo.endCursor").entity(String.class).get();
			page = asker(viewer).document(one).variable("after", cursor).execute();
		}
		page.path("person.skills.nodes").entityList(Object.class).hasSize(0);
	}

	private @Nullable String found(String viewer, String id) {
		return asker(viewer).document("query ($id: ID!) {node(id: $id) {__typename}}")
			.variable("id", id)
			.execute()
			.returnResponse()
			.field("node.__typename")
			.getValue();
	}

	private HttpGraphQlTester asker(String viewer) {
		return viewer.equals("administrator") ? asking.asAdministrator() : asking.as(viewer);
	}

	private static Viewer seeing(String viewer) {
		return viewer.equals("administrator") ? new Viewer(null, true) : new Viewer(viewer, false);
	}

}
