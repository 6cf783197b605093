package org.skillsgraph.skills;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;

/** How many people want to learn a skill: as many as say so to everyone. */
@SkillsGraphTest
@AnyDatabase
class WishesTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Organisation organisation;

	WishesTests(GraphQlClient asking, EmptyGraph graph, Organisation organisation) {
		this.asking = asking;
		this.graph = graph;
		this.organisation = organisation;
	}

	@Test
	void wishesAreCountedByLevelAsFarAsEveryoneMayKnow() {
		graph.make();
		organisation.of(Map.of("people.csv", """
				key,name,manager,left_on
				ada,Ada,,
				bo,Bo,ada,
				cy,Cy,ada,
				di,Di,ada,
				ed,Ed,ada,2026-11-22
				""", "skills.csv", """
				key,name
				java,Java
				go,Go
				""", "skill_intents.csv", """
				person,skill,intent,level,audience
				ada,java,WANTS_TO_LEARN,,EVERYONE
				bo,java,WANTS_TO_LEARN,4,EVERYONE
				cy,java,WANTS_TO_LEARN,4,
				di,java,WANTS_TO_LEARN,2,MANAGER
				ed,java,WANTS_TO_LEARN,4,EVERYONE
				di,java,OFFERS_TRAINING,4,EVERYONE
				"""));

		for (String viewer : new String[] { "ada", "di" }) {
			asking.as(viewer)
				.document("{ skills { nodes { name wanted { level people } } } }")
				.execute()
				.path("skills.nodes")
				.matchesJsonStrictly("""
						[
							{ "name": "Go", "wanted": [] },
							{ "name": "Java", "wanted": [
								{ "level": "PROFICIENT", "people": 2 },
								{ "level": null, "people": 1 }
							] }
						]
						""");
		}
	}

}
