package org.skillsgraph.demo;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.FixedClock;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.compiler.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists the first mentor of everybody in the demo organisation, each asking in the
 * person's own name and for the person's own wishes, with what speaks against it. Run by
 * {@code mvn verify -Pbench}.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstMentorsBench {

	private static final LocalDate TODAY = FixedClock.NOW.atZone(ZoneOffset.UTC).toLocalDate();

	private final Organisation organisation;

	private final URI service;

	FirstMentorsBench(Organisation organisation, GraphQlClient asking) {
		this.organisation = organisation;
		this.service = URI.create(asking.address());
	}

	@BeforeAll
	void demo() {
		organisation.demo();
	}

	@Test
	void theFirstMentorOfEverybody() throws IOException {
		Catalogue catalogue = Catalogue.of(Rows.demo());
		Map<String, Colleague> everybody = People.of(Rows.demo(), TODAY);
		FirstMentorsReport report = new FirstMentorsReport();
		List<Colleague> people = everybody.values().stream().filter((person) -> person.active(TODAY)).toList();

		people.forEach((person) -> ask(catalogue, everybody, person, report));

		System.err.printf("%d people, on %s%n%s%n", people.size(), TODAY, report);
		assertThat(report.asked()).isEqualTo(people.size());
	}

	private void ask(Catalogue catalogue, Map<String, Colleague> everybody, Colleague mentee,
			FirstMentorsReport report) {
		MentorQuestions questions = new MentorQuestions(Sender.person(service, mentee.key()), mentee.key());
		FirstAnswer answer = questions.first(true);
		List<String> served = served(catalogue, mentee);
		assertThat(answer.served().stream().map((wish) -> wish.skill().key())).as("served wishes of %s", mentee.key())
			.containsExactlyInAnyOrderElementsOf(served);
		if (answer.nodes().isEmpty()) {
			report.none(mentee, answer.whyNone());
			return;
		}
		FirstAnswer.Match first = answer.nodes().getFirst();
		Colleague mentor = Objects.requireNonNull(everybody.get(first.mentor().key()));
		report.add(new FirstMentor(TODAY, mentee, questions.levels(), first, mentor, served,
				questions.first(false).nodes().stream().findFirst().orElse(null)));
	}

	/**
	 * The wishes of somebody who is mentored in the skill or has a seat that brings it.
	 */
	static List<String> served(Catalogue catalogue, Colleague mentee) {
		return mentee.wishes()
			.stream()
			.filter((wish) -> mentee.mentoredIn(wish.skill()) || catalogue.items()
				.values()
				.stream()
				.anyMatch((item) -> item.teaches(wish) && item.seatOf(mentee.key(), FixedClock.NOW).isPresent()))
			.map(Wish::skill)
			.toList();
	}

}
