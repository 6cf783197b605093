package org.skillsgraph.imports;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;

/** A graph written by an older version. */
@SkillsGraphTest
@AnyDatabase
class DerivedDataRefreshTests {

	private final DerivedDataRefresh refreshing;

	private final EmptyGraph empty;

	private final Organisation organisation;

	private final Driver driver;

	private final WholeGraph graph;

	DerivedDataRefreshTests(DerivedDataRefresh refreshing, EmptyGraph empty, Organisation organisation, Driver driver) {
		this.refreshing = refreshing;
		this.empty = empty;
		this.organisation = organisation;
		this.driver = driver;
		this.graph = new WholeGraph(driver);
	}

	@BeforeEach
	void demo() {
		empty.make();
		organisation.demo();
	}

	@Test
	void whatIsDerivedIsWrittenAnewAndNothingElse() {
		refresh();
		List<String> before = graph.lines();
		run("""
				MATCH (thing:Person|Team|Skill|AddOn|LearningItem|Role)
				SET thing.sortName = toLower(coalesce(thing.name, thing.title))
				REMOVE thing.names, thing.plainNames, thing.nameLetters, thing.nameWords, thing.nameStems, thing.textStems, thing.searchKind
				""");
		run("MATCH (mentor:Person) REMOVE mentor.publicProfile");
		run("MATCH (refreshed:RefreshedNames) SET refreshed.version = 'older'");

		refresh();

		assertThat(graph.lines()).isEqualTo(before);
		assertThat(value("MATCH (refreshed:RefreshedNames {key: 'names'}) RETURN refreshed.version AS value"))
			.isEqualTo(DerivedDataRefresh.VERSION);
	}

	@Test
	void itIsDoneOnce() {
		refresh();
		run("MATCH (skill:Skill {key: 'kubernetes'}) SET skill.sortName = 'as it is'");

		refresh();

		assertThat(value("MATCH (skill:Skill {key: 'kubernetes'}) RETURN skill.sortName AS value"))
			.isEqualTo("as it is");
	}

	private void refresh() {
		refreshing.run(new DefaultApplicationArguments());
	}

	private Object value(String question) {
		return driver.executableQuery("CYPHER 25 " + question).execute().records().getFirst().get("value").asObject();
	}

	private void run(String statement) {
		driver.executableQuery("CYPHER 25 " + statement).execute();
	}

}
