package org.skillsgraph.matching;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LevelGapTests {

	@ParameterizedTest(name = "mentor {0}, mentee {1}, wanted {2}: {3}, {4}")
	@CsvSource({ "3, 2, , 1, one level above", "4, 2, , 1, two levels above", "5, 2, , 0.75, three levels above",
			"5, 1, , 0.5, four levels above", "2, 2, , 0, on the same level", "1, 3, , 0, below",
			"3, 2, 4, 0.5, goes a part of the way", "4, 2, 4, 1, goes all the way",
			"4, , 4, 1, has reached what is wanted", "3, , 4, 0.5, has not reached what is wanted" })
	void oneOrTwoLevelsAboveAreBest(long mentors, @Nullable Long mentees, @Nullable Long wanted, double value,
			String because) {
		assertThat(LevelGap.value(mentors, mentees, wanted)).as(because).isEqualTo(value);
	}

}
