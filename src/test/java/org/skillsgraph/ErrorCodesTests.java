package org.skillsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The error guide lists each existing code exactly once, and no others; the schema lists
 * the codes of the fields that raise them.
 */
class ErrorCodesTests {

	private static final Path SOURCES = Path.of("src/main/java/org/skillsgraph");

	private static final String CODE = "\"([A-Z]+(?:_[A-Z]+)*)\"";

	private static final Pattern REFUSED = Pattern
		.compile("\\b(?:BadRequestException(?:\\.unless)?|RefusedException|super|check|refused)\\([^;]*?" + CODE);

	private static final Pattern UNKNOWN = Pattern.compile("\\b(?:unknown|known|present)\\([^;]*?" + CODE);

	private static final Pattern OUTCOME = Pattern.compile("\\bthis\\((?:\"[^\"]+\"|[A-Z]+),\\s*" + CODE + "[,)]");

	private static final Pattern TURNED_AWAY = Pattern.compile("(?m)^\\t([A-Z]+(?:_[A-Z]+)*)\\(HttpStatus");

	private static final Pattern BAD_REQUEST = Pattern
		.compile("\\b(?:BadRequestException(?:\\.unless)?|super|check)\\([^;]*?" + CODE);

	private static final Pattern LISTED = Pattern.compile("@errors\\(codes: \\[([^]]*)]\\)");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

	@Test
	void theListIsComplete() throws IOException {
		List<String> listed = ROW.matcher(Guide.ERRORS.text()).results().map((row) -> row.group(1)).toList();

		assertThat(listed).doesNotHaveDuplicates();
		assertThat(new TreeSet<>(listed)).isEqualTo(codes());
	}

	@ParameterizedTest
	@MethodSource("features")
	void aFieldListsCodesThatItsFeatureCanRaise(String feature) throws IOException {
		Set<String> raised = new TreeSet<>(badRequests(feature));
		for (String known : ArchitectureTests.known(feature)) {
			raised.addAll(badRequests(known));
		}

		assertThat(raised).containsAll(listed(feature));
	}

	@ParameterizedTest
	@MethodSource("features")
	void someFieldListsEachCodeThatAFeatureRaises(String feature) throws IOException {
		Set<String> listed = new TreeSet<>();
		for (String other : features()) {
			listed.addAll(listed(other));
		}

		assertThat(listed).isNotEmpty().containsAll(badRequests(feature));
	}

	static List<String> features() {
		return SchemaTests.files()
			.stream()
			.map((file) -> file.getFileName().toString().replace(".graphqls", ""))
			.filter((feature) -> !feature.equals("schema"))
			.toList();
	}

	private static Set<String> listed(String feature) throws IOException {
		return LISTED.matcher(Files.readString(Path.of("graphql", feature + ".graphqls")))
			.results()
			.flatMap((found) -> Pattern.compile(CODE).matcher(found.group(1)).results())
			.map((code) -> code.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> badRequests(String feature) throws IOException {
		Set<String> codes = new TreeSet<>();
		for (Path file : sources(SOURCES.resolve(feature))) {
			add(codes, BAD_REQUEST, Files.readString(file));
			addUnknown(codes, Files.readString(file));
		}
		return codes;
	}

	private static Set<String> codes() throws IOException {
		Set<String> codes = new TreeSet<>();
		for (Path file : sources(SOURCES)) {
			String code = Files.readString(file);
			List.of(REFUSED, OUTCOME, TURNED_AWAY).forEach((pattern) -> add(codes, pattern, code));
			addUnknown(codes, code);
			if (file.endsWith("errors/ErrorCodes.java") || file.endsWith("graph/FieldFailureResolver.java")) {
				add(codes, Pattern.compile(CODE), code);
			}
		}
		return codes;
	}

	private static List<Path> sources(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	private static void addUnknown(Set<String> codes, String code) {
		UNKNOWN.matcher(code)
			.results()
			.map((found) -> found.group(1))
			.filter((kind) -> !kind.startsWith("UNKNOWN_"))
			.forEach((kind) -> codes.add("UNKNOWN_" + kind));
	}

	private static void add(Set<String> codes, Pattern pattern, String code) {
		pattern.matcher(code).results().forEach((found) -> codes.add(found.group(1)));
	}

}
