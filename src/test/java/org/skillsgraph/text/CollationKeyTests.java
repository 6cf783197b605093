package org.skillsgraph.text;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The order in which names are listed. */
class CollationKeyTests {

	@Test
	void namesAreListedAsPeopleExpect() {
		List<String> names = List.of(".NET", "Level 2", "Level 10", "Liam", "Łukasz", "Luna", "oak", "Olga", "Ørjan",
				"Oscar", "résumé", "Résumé", "Strasse", "Straße", "Zoë", "Ана", "学习");

		assertThat(names.stream().sorted(Comparator.comparing(CollationKey::of)).toList()).isEqualTo(names);
	}

	@ParameterizedTest
	@ValueSource(longs = { 4, 55, 666 })
	void keysSortAsTheCollationDoes(long seed) {
		Collator collator = Collator.getInstance(ULocale.ROOT);
		collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
		Random random = new Random(seed);
		for (int i = 0; i < 2_000; i++) {
			String one = name(random);
			String other = name(random);

			assertThat(Integer.signum(CollationKey.of(one).compareTo(CollationKey.of(other))))
				.as("%s and %s", one, other)
				.isEqualTo(Integer.signum(collator.compare(one, other)));
		}
	}

	@Test
	void aKeyHasABoundHoweverLongTheName() {
		assertThat(CollationKey.of("學".repeat(10_000)).length()).isLessThanOrEqualTo(1_000);
	}

	/** Letters only, because the key compares numbers by value. */
	private static String name(Random random) {
		List<String> letters = List.of("a", "B", "ä", "é", "e\u0301", "Ł", "l", "ø", "O", "ß", "ss", "ж", "Ω", "'",
				"学");
		return String.join("",
				IntStream.range(0, random.nextInt(1, 6))
					.mapToObj((_) -> letters.get(random.nextInt(letters.size())))
					.toList());
	}

}
