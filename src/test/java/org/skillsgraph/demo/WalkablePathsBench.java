package org.skillsgraph.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.FixedClock;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.compiler.Rows;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks for the path of everybody to everything in the demo organisation, each in the
 * person's own name, and counts how many can be walked. Run by
 * {@code mvn verify -Pbench}.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkablePathsBench {

	private static final LocalDate TODAY = FixedClock.NOW.atZone(ZoneOffset.UTC).toLocalDate();

	private static final Path EVERYTHING = Path.of("target", "walkable-paths.txt");

	private static final int BUDGETS_SHOWN = 10;

	private final Organisation organisation;

	private final URI service;

	private final PathQuestions questions;

	WalkablePathsBench(Organisation organisation, GraphQlClient asking, GraphQlSource source) {
		this.organisation = organisation;
		this.service = URI.create(asking.address());
		this.questions = new PathQuestions(source.schema());
	}

	@BeforeAll
	void demo() {
		organisation.demo();
	}

	@Test
	void everyPathOfEverybody() throws IOException {
		Catalogue catalogue = Catalogue.of(Rows.demo());
		List<Target> targets = Target.all(catalogue);
		List<Colleague> people = active();
		WalkingReport report = new WalkingReport();

		people.parallelStream().forEach((person) -> walk(catalogue, targets, person, report));

		Files.write(EVERYTHING, report.broken());
		System.err.printf("%d people, %d targets, on %s; all that is wrong is in %s%n%s%n", people.size(),
				targets.size(), TODAY, EVERYTHING, report);
		assertThat(report.asked()).isEqualTo(people.size() * targets.size());
	}

	/** Items lead to the same paths, so add-ons and roles are enough. */
	@Test
	void budgetsAreKept() throws IOException {
		List<Target> targets = Target.all(Catalogue.of(Rows.demo()))
			.stream()
			.filter((target) -> target.kind() != Target.Kind.ITEM)
			.toList();
		List<Colleague> people = active();
		Map<String, List<String>> broken = new ConcurrentSkipListMap<>();

		people.parallelStream().forEach((person) -> {
			Sender sender = Sender.person(service, person.key());
			targets.forEach((target) -> BudgetKind.broken(sender, questions, target)
				.forEach((complaint) -> broken
					.computeIfAbsent(person.key() + " -> " + target, (key) -> new ArrayList<>())
					.add(complaint)));
		});

		System.err.printf("Budgets: %d questions break a rule%n", broken.size());
		broken.entrySet().stream().limit(BUDGETS_SHOWN).forEach((one) -> System.err.println(one));
		assertThat(people).isNotEmpty();
		assertThat(broken).isEmpty();
	}

	private static List<Colleague> active() throws IOException {
		return People.of(Rows.demo(), TODAY).values().stream().filter((person) -> person.active(TODAY)).toList();
	}

	private void walk(Catalogue catalogue, List<Target> targets, Colleague person, WalkingReport report) {
		Sender sender = Sender.person(service, person.key());
		MentorQuestions mentors = new MentorQuestions(sender, person.key());
		Having start = start(catalogue, person, mentors.levels());
		for (Target target : targets) {
			report.add(Walked.of(catalogue, FixedClock.NOW, person, start, target, questions.path(sender, target),
					mentors::offering));
		}
	}

	/** What is completed brings what it teaches. */
	private static Having start(Catalogue catalogue, Colleague person, Map<String, Integer> levels) {
		Having start = new Having(person.completed(), levels, person.held());
		for (String item : person.completed()) {
			Item completed = catalogue.items().get(item);
			start = (completed != null) ? start.and(completed.gives()) : start;
		}
		return start;
	}

}
