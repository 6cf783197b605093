package org.skillsgraph.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.RankedAnswers;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Paging through mentors shows each of them once. */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesOfMentorsTests {

	private static final Map<String, Object> JAVA = RankedAnswers.wanting("java");

	private final GraphQlClient asking;

	private final Given given;

	PagesOfMentorsTests(GraphQlClient asking, Given given) {
		this.asking = asking;
		this.given = given;
	}

	@BeforeAll
	void sevenMentors() {
		for (int i = 0; i < 7; i++) {
			given.person("mentor-" + i).mentors("java").places(1 + i % 2);
		}
		given.person("mika").wants("java");
		given.inTheGraph();
	}

	@Test
	void pagesShowEverybodyOnceInTheOrderOfTheWhole() {
		List<String> paged = new ArrayList<>();
		@Nullable String after = null;
		for (int page = 0; page < 4; page++) {
			Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.as("mika"), JAVA, 2, after);
			Map<String, Object> info = RankedAnswers.object(answer.get("pageInfo"));
			paged.addAll(MentorAnswers.MENTORS.people(answer));
			assertThat(answer).containsEntry("totalCount", 7);
			assertThat(info).containsEntry("hasNextPage", page < 3).containsEntry("hasPreviousPage", page > 0);
			after = String.valueOf(info.get("endCursor"));
		}

		assertThat(paged).doesNotHaveDuplicates()
			.isEqualTo(MentorAnswers.MENTORS.people(MentorAnswers.MENTORS.of(asking.as("mika"), JAVA, 100, null)));
	}

	@Test
	void afterTheLastComesNobody() {
		Map<String, Object> all = MentorAnswers.MENTORS.of(asking.as("mika"), JAVA, 100, null);
		Map<String, Object> answer = MentorAnswers.MENTORS.of(asking.as("mika"), JAVA, 2, end(all));

		assertThat(MentorAnswers.MENTORS.people(answer)).isEmpty();
		assertThat(RankedAnswers.object(answer.get("pageInfo"))).containsEntry("hasNextPage", false)
			.containsEntry("endCursor", null);
	}

	@Test
	void laterPagesAreAsOfTheFirstOnesMoment() {
		Map<String, Object> first = MentorAnswers.MENTORS.of(asking.as("mika"), JAVA, 2, null);
		Map<String, Object> second = MentorAnswers.MENTORS.of(asking.as("mika"), JAVA, 2, end(first));

		assertThat(second.get("ranking")).isEqualTo(first.get("ranking"));
	}

	@Test
	void aCursorIsGoodForItsOwnQuestionOnly() {
		String cursor = end(MentorAnswers.MENTORS.of(asking.as("mika"), JAVA, 2, null));

		assertThat(MentorAnswers.MENTORS.code(asking.as("mika"), JAVA, cursor)).isEqualTo("none");
		assertThat(MentorAnswers.MENTORS.code(asking.as("mika"), Map.of(), cursor)).isEqualTo("INVALID_CURSOR");
		assertThat(MentorAnswers.MENTORS.code(asking.as("mentor-0"), JAVA, cursor)).isEqualTo("INVALID_CURSOR");
		assertThat(MentorAnswers.MENTORS.code(asking.as("mika"), JAVA, "x" + cursor)).isEqualTo("INVALID_CURSOR");
	}

	private static String end(Map<String, Object> answer) {
		return String.valueOf(RankedAnswers.object(answer.get("pageInfo")).get("endCursor"));
	}

}
