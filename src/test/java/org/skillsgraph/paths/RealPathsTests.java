package org.skillsgraph.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RealData;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.imports.Importing;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.learning.RequirementTree;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathBudget;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.steps.PathTarget;
import org.skillsgraph.steps.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.FileSystemResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A university's courses with their real prerequisites. Only every tenth question is
 * asked; all of them take a minute.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealPathsTests {

	private static final int EVERY = 10;

	private final GraphQlClient asking;

	private final Importing importing;

	private final Map<String, @Nullable Requirement> requires = new HashMap<>();

	RealPathsTests(GraphQlClient asking, Importing importing) {
		this.asking = asking;
		this.importing = importing;
	}

	@BeforeAll
	void courses() throws IOException {
		Path directory = RealData.directory("rpi-courses").resolve("graph");
		importing.of(List.of(new FileSystemResource(directory.resolve("learning_items.csv"))), false, (progress) -> {
		});
		try (CsvReader<NamedCsvRecord> items = CsvReader.builder()
			.ofNamedCsvRecord(directory.resolve("learning_items.csv"))) {
			items.forEach((item) -> {
				String tree = item.getField("requires");
				requires.put(item.getField("key"), tree.isEmpty() ? null : RequirementTree.of(tree));
			});
		}
	}

	@Test
	void pathsAreAsShortAsIsProvenElsewhere() throws IOException {
		HttpGraphQlTester asker = asking.asAdministrator();
		List<JsonNode> cases = lines("path_cases.jsonl");
		for (int i = 0; i < cases.size(); i += EVERY) {
			JsonNode question = cases.get(i);
			asker
				.document(
						"""
								query($target: String!, $completed: [ItemBy!]) {
									learningPath(input: {target: {item: {key: $target}}, from: {completed: $completed}, minimise: ITEMS}) {
										... on LearningPath { proven total { items } }
									}
								}
								""")
				.variable("target", question.get("target").asString())
				.variable("completed",
						texts(question.get("completed")).stream().map((key) -> Map.of("key", key)).toList())
				.execute()
				.path("learningPath")
				.entity(Map.class)
				.satisfies((path) -> assertThat((Object) path).as(question.toString())
					.isEqualTo(
							Map.of("proven", true, "total", Map.of("items", question.get("min_courses").intValue()))));
		}
	}

	@Test
	void walkingAPathOnceMoreFindsWhereItBreaks() throws IOException {
		for (JsonNode path : lines("path_validity_cases.jsonl")) {
			List<String> items = texts(path.get("path"));
			int sound = path.get("valid").booleanValue() ? items.size() : path.get("first_invalid_index").intValue();

			PathReplay.check(question(), steps(items.subList(0, sound)));
			if (sound < items.size()) {
				assertThatIllegalStateException().as(path.toString())
					.isThrownBy(() -> PathReplay.check(question(), steps(items.subList(0, sound + 1))))
					.withMessageContaining("Something is missing before")
					.withMessageContaining(items.get(sound));
			}
		}
	}

	private static PathQuestion question() {
		return new PathQuestion(new Background(Set.of(), Map.of(), Set.of()),
				PathTarget.whole(new Requirement.AllOf(List.of())), List.of(), PathCost.ITEMS, PathBudget.NONE);
	}

	private List<List<Step>> steps(List<String> items) {
		return IntStream.range(0, items.size())
			.mapToObj((place) -> List.of(RandomCatalogue.step(Step.Kind.ITEM, items.get(place),
					requires.get(items.get(place)), List.of(new Requirement.Item(items.get(place))), Effort.NONE)))
			.toList();
	}

	private static List<JsonNode> lines(String file) throws IOException {
		return Files.readAllLines(RealData.directory("rpi-courses").resolve(file))
			.stream()
			.map((line) -> JsonMapper.shared().readTree(line))
			.toList();
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

}
