package org.skillsgraph.insights;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.skillsgraph.DemoTest;
import org.skillsgraph.GraphQlClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Notable clouds of the demo organisation. */
@DemoTest
class CloudsOfTheDemoTests {

	private final GraphQlClient asking;

	CloudsOfTheDemoTests(GraphQlClient asking) {
		this.asking = asking;
	}

	@Test
	void elinGrewFromAMentorIntoATrainer() {
		assertThat(Clouds.ofPerson(asking.as("mika.sandberg"), "elin.fors", "2024-01-01"))
			.containsExactly("MENTOR Mentoring 1.00 -> AddOn mentor", "ADD_ON Mentor 0.67 -> AddOn mentor");
		assertThat(Clouds.ofPerson(asking.as("mika.sandberg"), "elin.fors", null))
			.startsWith("SKILL Apache Kafka 1.00 -> Skill apache-kafka")
			.anyMatch((tag) -> tag.startsWith("TRAINER Training"))
			.anyMatch((tag) -> tag.startsWith("ADD_ON Incident Commander"));
	}

	@Test
	void aSquadIsWhatItsPeopleKnow() {
		assertThat(Clouds.of(asking.as("mika.sandberg"), Map.of("team", Map.of("key", "golden-ears")), null))
			.startsWith("SKILL Digital signal processing 1.00 -> Skill digital-signal-processing");
	}

	@Test
	void everyoneTogetherMentorsMost() {
		assertThat(Clouds.of(asking.as("mika.sandberg"), Map.of("everyone", true), null)).hasSize(50)
			.startsWith("MENTOR Mentoring 1.00 -> AddOn mentor");
	}

}
