package org.skillsgraph.imports;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists that are read from relationships follow the names of people. */
@SkillsGraphTest
class RenamedPeopleTests {

	private static final String LISTS = """
			{
			  team(by: {key: "core"}) { members { nodes { key } } }
			  addOn(by: {key: "mentor"}) { holders { nodes { key } } }
			}
			""";

	private final Importing importing;

	private final EmptyGraph empty;

	private final Sender administrator;

	RenamedPeopleTests(Importing importing, EmptyGraph empty, GraphQlClient asking) {
		this.importing = importing;
		this.empty = empty;
		this.administrator = Sender.administrator(URI.create(asking.address()));
	}

	@Test
	void membersAndHoldersAreInTheOrderOfTheirNewNames() {
		empty.make();
		importing.of(new CsvFiles().with("people.csv", "key,name", "a,Ada", "b,Bo", "c,Cy")
			.with("teams.csv", "key,name,kind", "core,Core,SQUAD")
			.with("memberships.csv", "person,team", "a,core", "b,core", "c,core")
			.with("add_ons.csv", "key,name,kind", "mentor,Mentor,MENTOR")
			.with("add_on_holdings.csv", "person,add_on", "a,mentor", "b,mentor")
			.resources(), false, (_) -> {
			});

		importing.of(new CsvFiles().with("people.csv", "key,name", "a,Zoe", "b,Bo", "c,Cy").resources(), false, (_) -> {
		});

		assertThat(administrator.ask(LISTS).json().get("data"))
			.hasToString("{\"team\":{\"members\":{\"nodes\":[{\"key\":\"b\"},{\"key\":\"c\"},{\"key\":\"a\"}]}},"
					+ "\"addOn\":{\"holders\":{\"nodes\":[{\"key\":\"b\"},{\"key\":\"a\"}]}}}");
	}

}
