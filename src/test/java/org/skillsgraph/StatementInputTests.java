package org.skillsgraph;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.graph.CypherFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A deed and a part read exactly the parameters that their headers name. A deed's header
 * also names what the parts in it read.
 */
class StatementInputTests {

	private static final Pattern INPUT = Pattern.compile("(?m)^// in: (.+?)(?:\\s{4,}out:.*)?$");

	private static final Pattern PARAMETER = Pattern.compile("\\$(q\\.\\w+|\\w+)");

	/** Remarks, and the parts of a value: the fields of q alone are named one by one. */
	private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|(?<!\\bq )\\{[^{}]*}");

	private static final Pattern QUESTION = Pattern.compile("\\bq \\{([^{}]*)}");

	/** The whole question is passed on, so all of it is read. */
	private static final String WHOLE = "q";

	@ParameterizedTest
	@MethodSource("org.skillsgraph.StatementTests#deeds")
	void aDeedReadsWhatItSays(String file) {
		assertThat(StatementTests.header(file)).contains("in: ").contains("out: ");
		assertThat(read(CypherFile.of(file).text(), named(file))).isEqualTo(named(file));
	}

	@ParameterizedTest
	@MethodSource("parts")
	void aPartReadsWhatItSays(String file) {
		assertThat(read(StatementTests.text(file), named(file))).isEqualTo(named(file));
	}

	static List<String> parts() throws IOException {
		return StatementTests.files().stream().filter((file) -> file.endsWith(StatementTests.PART)).toList();
	}

	/** The compiler gives q names of its own. */
	@Test
	void noFieldStatementPastesInAPartThatReadsAQuestion() throws IOException {
		List<String> fields = StatementTests.files()
			.stream()
			.filter((file) -> Character.isUpperCase(file.charAt(file.indexOf('/') + 1)))
			.filter((file) -> !file.startsWith("migrations/"))
			.toList();

		assertThat(fields).isNotEmpty()
			.allSatisfy((file) -> assertThat(read(CypherFile.of(file).text(), Set.of()))
				.noneMatch((name) -> name.startsWith(WHOLE + ".")));
	}

	private static Set<String> read(String text, Set<String> named) {
		Set<String> read = PARAMETER.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		if (read.remove(WHOLE)) {
			named.stream().filter((name) -> name.startsWith(WHOLE + ".")).forEach(read::add);
		}
		return read;
	}

	private static Set<String> named(String file) {
		return INPUT.matcher(StatementTests.header(file))
			.results()
			.flatMap((found) -> names(withoutAsides(found.group(1))))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String withoutAsides(String input) {
		String without = ASIDE.matcher(input).replaceAll("");
		return without.equals(input) ? input : withoutAsides(without);
	}

	private static Stream<String> names(String input) {
		return Stream.concat(QUESTION.matcher(input)
			.results()
			.flatMap((question) -> split(question.group(1)))
			.map((name) -> WHOLE + "." + name), split(QUESTION.matcher(input).replaceAll("")));
	}

	private static Stream<String> split(String names) {
		return Stream.of(names.split(",", -1)).map(String::strip).filter((name) -> name.matches("\\w+"));
	}

}
