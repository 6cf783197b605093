package org.skillsgraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer has each of its texts in both languages, uses each, and uses none that
 * there isn't.
 */
class TextsTests {

	private static final Path APP = Path.of("src/main/resources/static/app");

	private static final Path TEXTS = APP.resolve("texts");

	private static final Pattern KEY = Pattern.compile("(?m)^  '([^']+)': ");

	private static final Pattern QUOTED = Pattern.compile("'([^'\\n]*)'");

	private static final Pattern FORM = Pattern.compile("\\.(?:one|other)$");

	/** The first argument of {@code t}, which may be a choice between keys. */
	private static final Pattern TEXT = Pattern.compile("(?<![\\w.$])t\\(([^`,()]*)[,)]");

	/**
	 * What keys are built from: {@code word('level', …)}, {@code t(`level.${…}`)}, and
	 * what the views of mentors and trainers hand to the ranking that they share.
	 */
	private static final Pattern PREFIX = Pattern
		.compile("\\bword\\('([^']+)'|`([\\w.]+)\\.\\$\\{|\\b(?:factors|rules): '([^']+)'");

	@Test
	void theLanguagesHaveTheSameTexts() {
		assertThat(keys("de")).isEqualTo(keys("en"));
	}

	@Test
	void aTextForOneHasAFormForMore() {
		Set<String> keys = keys("en");

		assertThat(keys.stream().filter((key) -> key.endsWith(".one")))
			.allSatisfy((key) -> assertThat(keys).contains(withoutForm(key) + ".other"));
	}

	@Test
	void eachTextIsUsed() {
		assertThat(unused(keys("en"), code())).isEmpty();
	}

	@Test
	void eachTextThatIsUsedExists() {
		assertThat(missing(keys("en"), code())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			t('a.b')                         | a.b, c         | c
			t(many ? 'a' : 'b', { count })   | a, b.one, b.other, c.one | c.one
			word('level', one)               | level.LOW, low | low
			t(`theme.${one}`)                | theme.dark, theme, dark | theme, dark
			text: 'a.b'                      | a.b, a.c       | a.c
			""")
	void aTextThatNobodyUsesIsFound(String code, String keys, String unused) {
		assertThat(unused(listed(keys), code)).isEqualTo(listed(unused));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			t('a.b') + get('c')              | b              | a.b
			t(many ? 'a' : 'b', { count })   | a.one, a.other | b
			html`${t('a')}${t('b', { c })}`  | a              | b
			t(one ? 'a' : other ? 'b' : 'c') | a              | b, c
			word('level', one)               | theme.dark     | level.…
			t(`level.${one}`)                | level          | level.…
			""")
	void aTextThatIsNotThereIsFound(String code, String keys, String missing) {
		assertThat(missing(listed(keys), code)).isEqualTo(listed(missing));
	}

	private static Set<String> unused(Set<String> keys, String code) {
		Set<String> quoted = groups(QUOTED, code);
		Set<String> prefixes = groups(PREFIX, code);
		return keys.stream()
			.filter((key) -> !quoted.contains(key) && !quoted.contains(withoutForm(key)))
			.filter((key) -> prefixes.stream().noneMatch((prefix) -> key.startsWith(prefix + ".")))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> missing(Set<String> keys, String code) {
		Stream<String> whole = groups(TEXT, code).stream()
			.flatMap((keyOrChoice) -> groups(QUOTED, keyOrChoice).stream())
			.filter((key) -> !keys.contains(key) && !keys.contains(key + ".other"));
		Stream<String> begun = groups(PREFIX, code).stream()
			.map((prefix) -> prefix + ".")
			.filter((prefix) -> keys.stream().noneMatch((key) -> key.startsWith(prefix)))
			.map((prefix) -> prefix + "…");
		return Stream.concat(whole, begun).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String withoutForm(String key) {
		return FORM.matcher(key).replaceFirst("");
	}

	private static Set<String> listed(String keys) {
		return new TreeSet<>(List.of(keys.split(", ")));
	}

	private static Set<String> keys(String language) {
		return groups(KEY, read(TEXTS.resolve(language + ".js")));
	}

	private static Set<String> groups(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.flatMap(TextsTests::groups)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> groups(MatchResult found) {
		return Stream.iterate(1, (group) -> group <= found.groupCount(), (group) -> group + 1)
			.map(found::group)
			.filter((group) -> group != null);
	}

	private static String code() {
		try (Stream<Path> files = Files.walk(APP)) {
			return files.filter((file) -> file.toString().endsWith(".js") && !file.startsWith(TEXTS))
				.map(TextsTests::read)
				.collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
