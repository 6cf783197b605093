package org.skillsgraph.sheets;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.learning.RequirementTree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequirementJsonTests {

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenOutIsReadAsTheSame(long seed) throws MalformedValueException {
		Requirement tree = tree(new Random(seed), 4);
		String written = RequirementJson.write(tree);

		assertThat(RequirementJson.read(written)).isEqualTo(tree);
		assertThat(RequirementTree.of(written)).isEqualTo(tree);
	}

	static LongStream seeds() {
		return LongStream.range(0, 500);
	}

	@Test
	void aCorequisiteHasOneForm() throws MalformedValueException {
		Requirement with = RequirementJson.read("{ \"with\": { \"item\": \" lab \" } }");

		assertThat(with).isEqualTo(new Requirement.With("lab"));
		assertThat(RequirementJson.write(with)).isEqualTo("{\"with\":{\"item\":\"lab\"}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"with\":\"lab\"}", "{\"with\":{\"skill\":\"java\"}}", "{\"with\":{\"item\":\"\"}}",
			"{\"with\":[{\"item\":\"lab\"}]}", "{\"with\":{\"item\":\"lab\",\"level\":1}}", "{\"with\":null}",
			"{\"with\":{\"with\":{\"item\":\"lab\"}}}", "{\"with\":{\"item\":\"lab\"},\"item\":\"lec\"}" })
	void onlyOneItemCanBeACorequisite(String json) {
		assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> RequirementJson.read(json))
			.extracting(MalformedValueException::code)
			.isEqualTo(AnomalyCode.MALFORMED_TREE);
	}

	private static Requirement tree(Random random, int depth) {
		int kind = random.nextInt((depth > 0) ? 7 : 4);
		return switch (kind) {
			case 0 -> new Requirement.Item("i" + random.nextInt(9));
			case 1 -> new Requirement.With("i" + random.nextInt(9));
			case 2 -> new Requirement.AddOn("a" + random.nextInt(9));
			case 3 -> new Requirement.Skill("s" + random.nextInt(9),
					random.nextBoolean() ? Long.valueOf(1 + random.nextInt(5)) : null);
			case 4, 5 -> new Requirement.AllOf(parts(random, depth));
			default -> new Requirement.AnyOf(parts(random, depth));
		};
	}

	private static List<Requirement> parts(Random random, int depth) {
		return IntStream.range(0, 1 + random.nextInt(3)).mapToObj((_) -> tree(random, depth - 1)).toList();
	}

}
