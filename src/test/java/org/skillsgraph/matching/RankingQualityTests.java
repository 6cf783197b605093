package org.skillsgraph.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RealData;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.imports.Importing;
import org.skillsgraph.skills.RebuildingNearSkills;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well mentors are ranked, compared with who really mentored the public projects of
 * 2025. Skipped if that data isn't beside the project.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingQualityTests {

	private static final Logger LOG = LoggerFactory.getLogger(RankingQualityTests.class);

	private static final int COUNTED = 10;

	private final GraphQlClient asking;

	private final Importing importing;

	private final RebuildingNearSkills nearSkills;

	private final Map<String, Set<String>> mentored = new HashMap<>();

	RankingQualityTests(GraphQlClient asking, Importing importing, RebuildingNearSkills nearSkills) {
		this.asking = asking;
		this.importing = importing;
		this.nearSkills = nearSkills;
	}

	@BeforeAll
	void projects() throws IOException {
		Path data = RealData.directory("cncf-mentoring-2024");
		try (Stream<Path> files = Files.list(data.resolve("graph"))) {
			List<Resource> graph = files.<Resource>map(FileSystemResource::new).toList();
			assertThat(importing.of(graph, false, (progress) -> {
			}).anomalies()).isEmpty();
		}
		LOG.info("{}", nearSkills.all((_, _) -> {
		}));
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(data.resolve("qrels.csv"))) {
			rows.forEach((row) -> mentored.computeIfAbsent(row.getField("id"), (id) -> new HashSet<>())
				.add(row.getField("person")));
		}
	}

	@Test
	void bySkillsAloneItIsBetterThanBySimilarityOfWords() throws IOException {
		assertThat(quality(false)).isBetween(0.395, 0.41);
	}

	@Test
	void bySkillsAndTeamItIsBetterThanByTimesInTheTeam() throws IOException {
		assertThat(quality(true)).isBetween(0.69, 0.705);
	}

	/** The mean nDCG@10 over all projects. */
	private double quality(boolean withTeam) throws IOException {
		HttpGraphQlTester asker = asking.asAdministrator();
		double sum = 0;
		for (String line : Files.readAllLines(RealData.directory("cncf-mentoring-2024").resolve("queries.jsonl"))) {
			JsonNode query = JsonMapper.shared().readTree(line);
			Set<String> really = mentored.getOrDefault(query.get("id").asString(), Set.of());
			if (!really.isEmpty()) {
				sum += gain(mentors(asker, query, withTeam), really)
						/ IntStream.range(0, Math.min(COUNTED, really.size())).mapToDouble(this::discounted).sum();
			}
		}
		double quality = sum / mentored.size();
		LOG.info("nDCG@10 {} over {} projects, team {}", quality, mentored.size(), withTeam);
		return quality;
	}

	private double gain(List<String> mentors, Set<String> really) {
		return IntStream.range(0, mentors.size())
			.filter((place) -> really.contains(mentors.get(place)))
			.mapToDouble(this::discounted)
			.sum();
	}

	private double discounted(int place) {
		return Math.log(2) / Math.log(place + 2);
	}

	private static List<String> mentors(HttpGraphQlTester asker, JsonNode query, boolean withTeam) {
		Map<String, Object> input = new HashMap<>();
		input.put("skills",
				query.get("skills")
					.valueStream()
					.map((key) -> Map.of("skill", Map.of("key", key.asString())))
					.toList());
		if (withTeam) {
			input.put("team", Map.of("key", query.get("team").asString()));
		}
		return asker
			.document("query ($input: FindMentorsInput!) { findMentors(input: $input) { nodes { mentor { key } } } }")
			.variable("input", input)
			.execute()
			.path("findMentors.nodes[*].mentor.key")
			.entityList(String.class)
			.get();
	}

}
