package org.skillsgraph.insights;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.skillsgraph.DemoTest;
import org.skillsgraph.GraphQlClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Mika lacks to become a senior, and which skills in the squad depend on one person.
 */
@DemoTest
class GapsOfTheDemoTests {

	private final GraphQlClient asking;

	GapsOfTheDemoTests(GraphQlClient asking) {
		this.asking = asking;
	}

	@Test
	void mikaIsOnTheWayToSeniorBackendEngineer() {
		assertThat(texts("of: {person: {key: \"mika.sandberg\"}}")).containsExactly(
				"NEAR Java: Is competent in Java, 1 level short.", "MISSING System design: Nothing is known of it.",
				"NEAR Apache Kafka: Is a beginner in Apache Kafka, 1 level short. Wants to learn it.",
				"NEAR Distributed systems: Is a beginner in Apache Kafka, a part of Distributed systems, which counts for 25%.",
				"MISSING API design: Nothing is known of it.",
				"NEAR Giving feedback: Is a beginner in Giving feedback, 1 level short.",
				"NEAR Kubernetes: Is a beginner in Linux, often known along with Kubernetes, which counts for 22%. Wants to learn it.");
	}

	@Test
	void theSquadSeesWhatDependsOnOnePersonAndWhoIsNearest() {
		assertThat(texts("of: {team: {key: \"subscriptions\"}}")).containsExactly("COVERED Java: 2 people have it.",
				"MISSING System design: As far as is known, nobody has it or anything near it.",
				"COVERED Apache Kafka: Depends on one person. Farhad Moradi."
						+ " | Agnieszka Zielińska: Is a beginner in Apache Kafka, 1 level short. Wants to learn it."
						+ " | Mika Sandberg: Is a beginner in Apache Kafka, 1 level short. Wants to learn it."
						+ " | Elsa Brännström: Is proficient in Java, often known along with Apache Kafka, which counts for 19%.",
				"NEAR Distributed systems: Nobody is competent in it; the nearest comes to 38%."
						+ " | Farhad Moradi: Is competent in Apache Kafka, a part of Distributed systems, which counts for 38%."
						+ " | Agnieszka Zielińska: Is a beginner in Apache Kafka, a part of Distributed systems, which counts for 25%."
						+ " | Mika Sandberg: Is a beginner in Apache Kafka, a part of Distributed systems, which counts for 25%.",
				"NEAR API design: Nobody is proficient in it; the nearest comes to 50%."
						+ " | Farhad Moradi: Is a beginner in API design, 2 levels short.",
				"NEAR Giving feedback: Nobody is competent in it; the nearest comes to 67%."
						+ " | Mika Sandberg: Is a beginner in Giving feedback, 1 level short.",
				"NEAR Kubernetes: Nobody is competent in it; the nearest comes to 22%."
						+ " | Mika Sandberg: Is a beginner in Linux, often known along with Kubernetes, which counts for 22%. Wants to learn it.");
	}

	@Test
	void kubernetesIsNearWhatOneWouldThink() {
		assertThat(asking.asAdministrator()
			.document("{ skill(by: {key: \"kubernetes\"}) { near { edges { nearness reason node { name } } } } }")
			.execute()
			.path("skill.near.edges")
			.entityList(Map.class)
			.get()
			.stream()
			.map((edge) -> edge.get("nearness") + " " + edge.get("reason") + " " + name(edge, "node")))
			.containsExactly("0.46 NARROWER Helm", "0.33 HELD_TOGETHER Linux", "0.27 SIBLING Observability",
					"0.2 HELD_TOGETHER Incident response", "0.2 SIBLING Event-driven architecture",
					"0.17 SIBLING Offline sync", "0.17 SIBLING Concurrency", "0.17 SIBLING Apache Cassandra",
					"0.17 SIBLING Microservices", "0.15 HELD_TOGETHER Prometheus");
	}

	private List<String> texts(String of) {
		return asking.asAdministrator()
			.document("""
					{
						skillGap(input: {%s, against: {role: {key: "senior-backend-engineer"}}}) {
							coverage
							skills { skill { name } state text dependsOn { name } nearest { person { name } text } }
						}
					}
					""".formatted(of))
			.execute()
			.path("skillGap.skills")
			.entityList(Map.class)
			.get()
			.stream()
			.map((skill) -> "%s %s: %s%s%s".formatted(skill.get("state"), name(skill, "skill"), skill.get("text"),
					(skill.get("dependsOn") != null) ? " " + name(skill, "dependsOn") + "." : "", nearest(skill)))
			.toList();
	}

	private static String nearest(Map<?, ?> skill) {
		StringBuilder nearest = new StringBuilder();
		for (Object near : (List<?>) Objects.requireNonNull(skill.get("nearest"))) {
			Map<?, ?> person = (Map<?, ?>) near;
			nearest.append(" | ").append(name(person, "person")).append(": ").append(person.get("text"));
		}
		return nearest.toString();
	}

	private static String name(Map<?, ?> holder, String field) {
		return String.valueOf(((Map<?, ?>) Objects.requireNonNull(holder.get(field))).get("name"));
	}

}
