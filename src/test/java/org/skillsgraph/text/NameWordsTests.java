package org.skillsgraph.text;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a text is split into words. */
class NameWordsTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(quoteCharacter = '"',
			value = { "C++, c++ c", "C#, c# c", ".NET, .net net", "Node.js, node.js nodejs node js",
					"Siobhán O'Brien-Smith, siobhan o'brien-smith o'brien obrien smith obriensmith o brien",
					"ASP.NET Core, asp.net aspnet asp net core",
					"Python (computer programming), python computer programming", "CI/CD, ci/cd ci cd cicd",
					"R&D, r&d r d rd", "\"Java, J2EE.\", java j2ee", "机器学习, 机器学习 机器 学习", "+++, " })
	void aWordIsSpeltWithItsSignsInPiecesAndInParts(String name, String spellings) {
		assertThat(NameWords.spellings(List.of(name)))
			.containsExactlyInAnyOrderElementsOf((spellings != null) ? List.of(spellings.split(" ", -1)) : List.of());
	}

	@Test
	void aWordAndItsOtherFormsHaveTheSameStem() {
		assertThat(NameWords.stems(List.of("communicate"))).isEqualTo(NameWords.stems(List.of("Communication")));
		assertThat(NameWords.stems(List.of("giving a talk"))).isEqualTo(Set.of("give", "talk"));
		assertThat(NameWords.stems(List.of("The", "and"))).isEqualTo(Set.of("the", "and"));
	}

}
