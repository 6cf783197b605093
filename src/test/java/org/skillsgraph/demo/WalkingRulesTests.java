package org.skillsgraph.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skillsgraph.demo.Level.BEGINNER;
import static org.skillsgraph.demo.Level.COMPETENT;
import static org.skillsgraph.demo.Level.EXPERT;
import static org.skillsgraph.demo.Level.NOVICE;
import static org.skillsgraph.demo.Level.PROFICIENT;
import static org.skillsgraph.demo.SmallCalendar.blocked;
import static org.skillsgraph.demo.SmallCalendar.item;
import static org.skillsgraph.demo.SmallCalendar.mentor;
import static org.skillsgraph.demo.SmallCalendar.path;

/** The judge finds what is wrong with a path, and nothing else. */
class WalkingRulesTests {

	private static final SmallCalendar CALENDAR = new SmallCalendar();

	private static final PathAnswer.Step INTRO = intro("intro-open", "Complete it (8 hours, next on 8 December 2026).");

	private static final PathAnswer.Step WORKSHOP = item("workshop", "workshop-1",
			"Complete it (16 hours, next on 9 February 2027).", COMPETENT);

	private static final PathAnswer.Step EMBED = item("embed", null, "Complete it (120 hours).", PROFICIENT);

	private static PathAnswer.Step intro(String offering, String text) {
		return item("intro", offering, text, BEGINNER);
	}

	private static PathAnswer.Step lab(String offering) {
		return item("lab", offering, "Complete it.", NOVICE);
	}

	/** Three dates until 10 February, and then six weeks. */
	@Test
	void aRightPathBreaksNoRule() {
		assertThat(broken("nils", "streamer", path(144, 18, INTRO, WORKSHOP, EMBED))).isEmpty();
	}

	/** A path that is wrong, and the rules that it breaks. */
	record Wrong(String about, String person, String role, PathAnswer answer, List<WalkingRule> rules) {

		Wrong(String about, String person, String role, PathAnswer answer, WalkingRule... rules) {
			this(about, person, role, answer, List.of(rules));
		}

		@Override
		public String toString() {
			return about;
		}

	}

	static final List<Wrong> WRONG = List.of(
			new Wrong("ends too low", "nils", "streamer", path(24, 12, INTRO, WORKSHOP), WalkingRule.LEADS_TO_TARGET),
			new Wrong("begins with the end", "nils", "streamer", path(144, 18, WORKSHOP, INTRO, EMBED),
					WalkingRule.IN_ORDER, WalkingRule.BY_DATE),
			new Wrong("a date that is over", "nils", "streamer",
					path(144, 18, intro("intro-over", ""), WORKSHOP, EMBED), WalkingRule.AHEAD),
			new Wrong("no free seat", "nils", "streamer", path(144, 18, intro("intro-full", ""), WORKSHOP, EMBED),
					WalkingRule.FREE_SEAT),
			new Wrong("a workshop before the course ends", "nils", "streamer",
					path(144, 18, intro("intro-long", ""), WORKSHOP, EMBED), WalkingRule.AFTER_ITS_NEEDS),
			new Wrong("two places at once", "nils", "streamer", path(148, 18, INTRO, lab("lab-1"), WORKSHOP, EMBED),
					WalkingRule.NO_CLASH),
			new Wrong("back in time", "nils", "streamer", path(148, 18, INTRO, WORKSHOP, lab("lab-2"), EMBED),
					WalkingRule.BY_DATE),
			new Wrong("a mentor who is excluded", "nils", "streamer",
					path(34, 22, INTRO, WORKSHOP, mentor("elin", PROFICIENT, "Have Elin as a mentor.")),
					WalkingRule.MENTOR_SUITS),
			new Wrong("a seat is there already", "mika", "streamer", path(144, 18, INTRO, WORKSHOP, EMBED),
					WalkingRule.NOT_AGAIN),
			new Wrong("is mentored already", "mika", "beginner",
					path(20, 20, mentor("noor", BEGINNER, "Have Noor as a mentor.")), WalkingRule.NOT_AGAIN),
			new Wrong("denies a mentor", "nils", "streamer", blocked(PROFICIENT), WalkingRule.BLOCKED_RIGHTLY),
			new Wrong("six weeks that take thirty", "nils", "streamer", path(144, 42, INTRO, WORKSHOP, EMBED),
					WalkingRule.WEEKS),
			new Wrong("hours that nobody knows", "nils", "beginner",
					path(8, 2, item("self-taught", null, "Complete it.", BEGINNER)), WalkingRule.KNOWN_HOURS),
			new Wrong("a wrong total", "nils", "streamer", path(100, 18, INTRO, WORKSHOP, EMBED), WalkingRule.NUMBERS),
			new Wrong("a text with wrong hours", "nils", "streamer",
					path(144, 18, intro("intro-open", "Complete it (9 hours)."), WORKSHOP, EMBED), WalkingRule.NUMBERS),
			new Wrong("a text with a wrong day", "nils", "streamer",
					path(144, 18, intro("intro-open", "Next on 7 December 2026."), WORKSHOP, EMBED),
					WalkingRule.NUMBERS));

	@ParameterizedTest
	@FieldSource("WRONG")
	void aWrongPathBreaksJustItsRules(Wrong wrong) {
		assertThat(broken(wrong.person(), wrong.role(), wrong.answer())).isEqualTo(wrong.rules());
	}

	@Test
	void everyRuleHasAPathThatBreaksIt() {
		Set<WalkingRule> seen = WRONG.stream().flatMap((wrong) -> wrong.rules().stream()).collect(Collectors.toSet());

		assertThat(seen).containsAll(EnumSet.allOf(WalkingRule.class));
	}

	@Test
	void whatIsSaidIsNoFault() {
		assertThat(broken("nils", "streamer",
				path(144, 18, intro("intro-full", "Next on 1 December 2026, which is full."), WORKSHOP, EMBED)))
			.isEmpty();
		assertThat(broken("mika", "streamer",
				path(144, 18, intro("intro-full", "You are enrolled (8 hours)."), WORKSHOP, EMBED)))
			.isEmpty();
		assertThat(broken("nils", "streamer", blocked(EXPERT))).isEmpty();
	}

	@Test
	void theJudgeKnowsNothingOfWhatItJudges() {
		noClasses().that()
			.resideInAPackage("org.skillsgraph.demo")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.skillsgraph.paths", "org.skillsgraph.planning", "org.skillsgraph.learning",
					"org.skillsgraph.matching")
			.check(new ClassFileImporter().importPackages("org.skillsgraph.demo"));
	}

	private static List<WalkingRule> broken(String person, String role, PathAnswer answer) {
		Walked walked = CALENDAR.walked(person, role, answer);
		return Arrays.stream(WalkingRule.values()).filter((rule) -> !rule.brokenBy(walked).isEmpty()).toList();
	}

}
