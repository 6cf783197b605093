package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.skillsgraph.people.Audience;
import org.skillsgraph.skills.Level;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph holds levels and audiences as numbers: the schema, the statements and the
 * decision mean the same numbers.
 */
class ScalesTests {

	private static final Pattern GIVEN = Pattern.compile("(?:THEN|ELSE) (\\d+)");

	private static final Pattern COMPARED = Pattern.compile("(?i)rung(?:: | (?:=|<=|>=|<|>) )(\\d+)");

	@Test
	void theSchemaListsAScaleFromItsLowestNumber() throws IOException {
		assertThat(values("skills", "Level")).isEqualTo(names(Level.values()));
		assertThat(values("people", "Audience")).isEqualTo(names(Audience.values()));
	}

	private static List<String> values(String feature, String name) throws IOException {
		return Parser.parse(Files.readString(Path.of("graphql", feature + ".graphqls")))
			.getDefinitionsOfType(EnumTypeDefinition.class)
			.stream()
			.filter((type) -> type.getName().equals(name))
			.flatMap((type) -> type.getEnumValueDefinitions().stream())
			.map(EnumValueDefinition::getName)
			.toList();
	}

	private static List<String> names(Enum<?>[] scale) {
		return Arrays.stream(scale).map(Enum::name).toList();
	}

	@Test
	void aViewerStandsOnARungThatAnAudienceHas() {
		assertThat(numbers(GIVEN, read(Path.of("cypher/people/rung.part.cypher"))).distinct())
			.containsExactlyInAnyOrderElementsOf(rungs());
	}

	@Test
	void statementsCompareWithRungsThatAnAudienceHas() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
			List<Integer> compared = files.filter(Files::isRegularFile)
				.flatMap((file) -> numbers(COMPARED, read(file)))
				.toList();

			assertThat(compared).hasSizeGreaterThan(10).isSubsetOf(rungs());
		}
	}

	@Test
	void theDecisionSaysTheRungs() {
		String rungs = Arrays.stream(Audience.values())
			.map((audience) -> audience.name() + " " + audience.rung())
			.collect(Collectors.joining(", ", "(", ")"));

		assertThat(read(Path.of("src/docs/decisions/0001-what-the-graph-holds.md"))).contains(rungs);
	}

	private static List<Integer> rungs() {
		return Arrays.stream(Audience.values()).map(Audience::rung).toList();
	}

	private static Stream<Integer> numbers(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((found) -> Integer.valueOf(found.group(1)));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
