package org.skillsgraph.insights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.RealData;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.imports.Importing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An invented person against occupations of the whole ESCO classification. Skipped where
 * that data isn't beside the project.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapsOfEscoTests {

	private static final Logger LOG = LoggerFactory.getLogger(GapsOfEscoTests.class);

	private static final String WEB_DEVELOPER = "occupation/c40a2919-48a9-40ea-b506-1f34f693496d";

	private static final String DATA_SCIENTIST = "occupation/258e46f9-0075-4a2e-adae-1ff0477e0f30";

	private static final String BAKER = "occupation/1aadb308-432a-4d01-b54b-b4f7f76dd419";

	private static final List<String> KNOWN = List.of("Java (computer programming)", "JavaScript", "SQL",
			"debug software", "use databases", "statistics");

	private final GraphQlClient asking;

	private final Importing importing;

	private final Organisation organisation;

	GapsOfEscoTests(GraphQlClient asking, Importing importing, Organisation organisation) {
		this.asking = asking;
		this.importing = importing;
		this.organisation = organisation;
	}

	@BeforeAll
	void somebodyInTheWholeClassification() throws IOException {
		try (Stream<Path> files = Files.list(RealData.directory("esco"))) {
			importing.of(files.<Resource>map(FileSystemResource::new).toList(), false, (_) -> {
			});
		}
		String claims = "person,skill,level,source\n";
		for (String name : KNOWN) {
			claims += "invented,%s,4,SELF\n".formatted(key(name));
		}
		organisation.of(Map.of("people.csv", "key,name\ninvented,Invented\n", "skill_claims.csv", claims));
	}

	private String key(String name) {
		return asking.asAdministrator()
			.document("query ($name: String!) { skill(by: {name: $name}) { key } }")
			.variable("name", name)
			.execute()
			.path("skill.key")
			.entity(String.class)
			.get();
	}

	@Test
	void whoProgramsIsNearerToTheWebThanToDataAndFarFromBread() {
		List<Map<String, Object>> web = gap(WEB_DEVELOPER);

		assertThat(web).hasSize(103)
			.contains(row("JavaScript", "COVERED", "JavaScript"), row("debug software", "COVERED", "debug software"),
					row("web programming", "NEAR", "JavaScript"));
		assertThat(covered(WEB_DEVELOPER)).isGreaterThan(covered(DATA_SCIENTIST));
		assertThat(covered(DATA_SCIENTIST)).isGreaterThan(covered(BAKER));
		assertThat(covered(BAKER)).isZero();
	}

	private static Map<String, Object> row(String skill, String state, String found) {
		return Map.of("skill", skill, "state", state, "found", found);
	}

	private double covered(String role) {
		double covered = ask(role).path("skillGap.coverage").entity(Double.class).get();
		LOG.info("{}: {} covered", role, covered);
		return covered;
	}

	private List<Map<String, Object>> gap(String role) {
		return ask(role).path("skillGap.skills").entityList(Map.class).get().stream().map((skill) -> {
			LOG.info("{}", skill);
			Map<?, ?> found = (Map<?, ?>) skill.get("found");
			return Map.<String, Object>of("skill", name(skill), "state", String.valueOf(skill.get("state")), "found",
					(found != null) ? name(found) : "");
		}).toList();
	}

	private GraphQlTester.Response ask(String role) {
		return asking.as("invented").document("""
				query ($key: String!) {
					skillGap(input: {against: {role: {key: $key}}}) {
						coverage
						skills { skill { name } state coverage found { skill { name } nearness reason } }
					}
				}
				""").variable("key", role).execute();
	}

	private static String name(Map<?, ?> holder) {
		return String.valueOf(((Map<?, ?>) Objects.requireNonNull(holder.get("skill"))).get("name"));
	}

}
