package org.skillsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The error guide lists each existing code exactly once, and no others.
 */
class ErrorCodesTests {

	private static final String CODE = "\"([A-Z]+(?:_[A-Z]+)*)\"";

	private static final Pattern REFUSED = Pattern
		.compile("\\b(?:BadRequestException|RefusedException|super|check|refused?)\\([^;]*?" + CODE);

	private static final Pattern UNKNOWN = Pattern.compile("\\b(?:unknown|known|present)\\([^;]*?" + CODE);

	private static final Pattern OUTCOME = Pattern.compile("\\bthis\\((?:\"[^\"]+\"|[A-Z]+),\\s*" + CODE + "[,)]");

	private static final Pattern TURNED_AWAY = Pattern.compile("(?m)^\\t([A-Z]+(?:_[A-Z]+)*)\\(HttpStatus");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

	@Test
	void theListIsComplete() throws IOException {
		List<String> listed = ROW.matcher(Guide.ERRORS.text()).results().map((row) -> row.group(1)).toList();

		assertThat(listed).doesNotHaveDuplicates();
		assertThat(new TreeSet<>(listed)).isEqualTo(codes());
	}

	private static Set<String> codes() throws IOException {
		Set<String> codes = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".java")).toList()) {
				String code = Files.readString(file);
				List.of(REFUSED, OUTCOME, TURNED_AWAY).forEach((pattern) -> add(codes, pattern, code));
				UNKNOWN.matcher(code)
					.results()
					.map((found) -> found.group(1))
					.filter((kind) -> !kind.startsWith("UNKNOWN_"))
					.forEach((kind) -> codes.add("UNKNOWN_" + kind));
				if (file.endsWith("errors/ErrorCodes.java") || file.endsWith("graph/FieldFailureResolver.java")) {
					add(codes, Pattern.compile(CODE), code);
				}
			}
		}
		return codes;
	}

	private static void add(Set<String> codes, Pattern pattern, String code) {
		pattern.matcher(code).results().forEach((found) -> codes.add(found.group(1)));
	}

}
