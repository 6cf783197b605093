package org.skillsgraph.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms in which names are compared. */
class NameFormTests {

	private static final List<String> LETTERS = List.of("a", "Z", "é", "İ", "ı", "ß", "Ł", "ø", "Ж", "ё", "Ω", "が", "ข",
			"한", "學", "ﬁ", "＋", "+", "#", ".", "'", "’", "-", "–", " ", "\u00A0", "\u3000", "\t", "7", "²", "⁻", "ŉ",
			"″", "ᴀ", "กิ", "हि");

	@ParameterizedTest(name = "{0}: {1}, {2}, {3}")
	@CsvSource(quoteCharacter = '"',
			value = { "C++, c++, c++, c", "Node.js, node.js, node.js, nodejs", "O’Brien, o'brien, o'brien, obrien",
					"Jean‐Luc, jean-luc, jean-luc, jeanluc", "Łódź, łódź, lodz, lodz", "Ørjan, ørjan, orjan, orjan",
					"Straßenbau, strassenbau, strassenbau, strassenbau",
					"STRASSENBAU, strassenbau, strassenbau, strassenbau", "Işıkdağ, işıkdağ, isikdag, isikdag",
					"Трофимова Алёна, трофимова алёна, трофимова алена, трофимоваалена", "がか, がか, がか, がか",
					"ＡＩ, ai, ai, ai", "R&D, r&d, r&d, rd" })
	void aNameHasThreeForms(String name, String form, String plain, String letters) {
		assertThat(List.of(NameForm.of(name), NameForm.plain(name), NameForm.letters(name))).containsExactly(form,
				plain, letters);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 22, 333 })
	void textsThatAreCanonicallyEqualOrDifferInCaseHaveTheSameForms(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			String name = name(random);
			String form = NameForm.of(name);

			assertThat(NameForm.of(form)).as("twice: %s", name).isEqualTo(form);
			for (Normalizer.Form normal : Normalizer.Form.values()) {
				assertThat(NameForm.of(Normalizer.normalize(name, normal))).as("%s: %s", normal, name).isEqualTo(form);
			}
			assertThat(NameForm.plain(name.toUpperCase(Locale.ROOT))).as(name).isEqualTo(NameForm.plain(name));
			assertThat(NameForm.plain(form)).as(name).isEqualTo(NameForm.plain(name));
			assertThat(NameForm.letters(NameForm.plain(name))).as(name).isEqualTo(NameForm.letters(name));
		}
	}

	private static String name(Random random) {
		StringBuilder name = new StringBuilder();
		for (int length = random.nextInt(1, 12); length > 0; length--) {
			name.append(LETTERS.get(random.nextInt(LETTERS.size())));
		}
		return name.toString();
	}

}
