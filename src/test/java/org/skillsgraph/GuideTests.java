package org.skillsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.json.JSONException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsgraph.compiler.CompiledStatements;
import org.skyscreamer.jsonassert.JSONAssert;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples in the guides are true: each query followed by an answer is sent to the
 * demo organisation. A first line {@code # as: key} sets the viewer, variables come
 * before the query, and a query followed by Cypher is compiled.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideTests {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)?([^\\n]*)\\n(.*?)^```$");

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

	private static final Pattern VIEWER = Pattern.compile("# as: (\\S+)");

	private static final JsonMapper JSON = JsonMapper.shared();

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final CompiledStatements compiled;

	GuideTests(GraphQlClient asking, Organisation organisation, CompiledStatements compiled) {
		this.asking = asking;
		this.compiled = compiled;
		this.organisation = organisation;
	}

	@BeforeAll
	void demo() {
		organisation.demo();
	}

	/** A fenced block: its language, the rest of its first line, and its text. */
	private record Block(String language, String remark, String text) {

		boolean is(String language, String remark) {
			return this.language.equals(language) && this.remark.equals(remark);
		}

	}

	@TestFactory
	Stream<DynamicTest> whatIsShownIsWhatOneGets() {
		List<DynamicTest> examples = Stream.of(Guide.values()).flatMap(this::answered).toList();

		assertThat(examples).isNotEmpty();
		return examples.stream();
	}

	private Stream<DynamicTest> answered(Guide guide) {
		List<Block> blocks = blocks(guide);
		List<DynamicTest> examples = new ArrayList<>();
		for (int i = 0; i < blocks.size() - 1; i++) {
			Block question = blocks.get(i);
			Block answer = blocks.get(i + 1);
			if (question.language().equals("graphql") && answer.is("json", "")) {
				Block before = (i > 0) ? blocks.get(i - 1) : answer;
				String variables = before.is("json", "variables") ? before.text() : "{}";
				String name = question.text().lines().limit(2).toList().toString();
				examples.add(DynamicTest.dynamicTest(name, () -> check(question.text(), variables, answer.text())));
			}
		}
		return examples.stream();
	}

	@TestFactory
	Stream<DynamicTest> theStatementsShownAreThoseThatRun() {
		List<Block> blocks = blocks(Guide.WORKING);
		List<DynamicTest> examples = IntStream.range(0, blocks.size() - 1)
			.filter((i) -> blocks.get(i).language().equals("graphql") && blocks.get(i + 1).is("cypher", "compiled"))
			.mapToObj((i) -> DynamicTest.dynamicTest(blocks.get(i).text(),
					() -> assertThat(compiled.statements(blocks.get(i).text(), Map.of()))
						.extracting(CompiledStatements.Statement::text)
						.map(String::strip)
						.containsExactly(blocks.get(i + 1).text().strip())))
			.toList();

		assertThat(examples).isNotEmpty();
		return examples.stream();
	}

	@ParameterizedTest
	@EnumSource
	void everyLinkLeadsToAFileAndAHeadingOfIt(Guide guide) {
		assertThat(LINK.matcher(guide.text()).results()).filteredOn((link) -> !link.group(1).contains("://"))
			.allSatisfy((link) -> {
				Path target = link.group(1).isEmpty() ? guide.file() : guide.file().resolveSibling(link.group(1));
				assertThat(target).exists();
				if (link.group(2) != null) {
					assertThat(headings(target)).contains(link.group(2));
				}
			});
	}

	/** Headings as they appear in links. */
	private static List<String> headings(Path file) throws IOException {
		return HEADING.matcher(Files.readString(file))
			.results()
			.map((heading) -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-'))
			.toList();
	}

	@TestFactory
	Stream<DynamicTest> whatIsAskedCanBeAsked() {
		return Stream.of(Guide.values())
			.flatMap((guide) -> blocks(guide).stream())
			.filter((block) -> block.language().equals("graphql"))
			.filter((block) -> !block.text().contains("$"))
			.map((block) -> DynamicTest.dynamicTest(block.text().lines().limit(2).toList().toString(),
					() -> asker(block.text()).document(block.text()).executeAndVerify()));
	}

	private void check(String question, String variables, String answer) throws JSONException {
		Map<String, @Nullable Object> given = JSON.readValue(variables,
				JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
		@Nullable Object data = asker(question).document(question).variables(given).execute().returnResponse().getData();
		boolean whole = JSON.readTree(answer).has("data");
		String actual = JSON.writeValueAsString(whole ? Map.of("data", Objects.requireNonNull(data)) : data);

		JSONAssert.assertEquals(answer, actual, true);
	}

	private HttpGraphQlTester asker(String question) {
		Matcher viewer = VIEWER.matcher(question.lines().findFirst().orElse(""));
		return viewer.matches() ? asking.as(viewer.group(1)) : asking.asAdministrator();
	}

	private static List<Block> blocks(Guide guide) {
		return BLOCK.matcher(guide.text())
			.results()
			.map((block) -> new Block(String.valueOf(block.group(1)), block.group(2).strip(), block.group(3)))
			.toList();
	}

}
