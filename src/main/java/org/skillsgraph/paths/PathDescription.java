package org.skillsgraph.paths;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.learning.SkillAtLevel;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PathCost;
import org.skillsgraph.planning.PlanSearch;
import org.skillsgraph.planning.Problem;
import org.skillsgraph.wording.Wording;

/** Turns a plan into a path to display. */
final class PathDescription {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final PathQuestion question;

	private final TargetCatalogue catalogue;

	private final Walk walk;

	private PathDescription(PathQuestion question, TargetCatalogue catalogue, Walk walk) {
		this.question = question;
		this.catalogue = catalogue;
		this.walk = walk;
	}

	/**
	 * {@return the path of a plan, after replaying it}
	 */
	static LearningPath path(PathQuestion question, TargetCatalogue catalogue, Problem problem, PlanSearch.Plan plan) {
		Walk walk = Walk.of(question.start(),
				plan.actions()
					.stream()
					.map((action) -> problem.actions().get(action).step())
					.sorted()
					.mapToObj(question.steps()::get)
					.toList());
		PathReplay.check(question, walk.moments().stream().map(ParallelSteps::steps).toList());
		long weight = plan.weight() / problem.unit();
		long bound = Math.min(weight, plan.bound() / problem.unit());
		return new LearningPath(new PathDescription(question, catalogue, walk).steps(), total(walk),
				PathCost.spoken(bound), (weight > 0) ? (weight - bound) / (double) weight : 0, weight == bound,
				List.of());
	}

	private static LearningPath.Total total(Walk walk) {
		Effort effort = walk.steps().stream().map(Step::effort).reduce(Effort.NONE, Effort::and);
		return new LearningPath.Total(walk.steps().size(), rounded(effort.hours()), rounded(effort.cost()),
				(int) Math.ceil(rounded(effort.weeks())), effort.estimated());
	}

	private static double rounded(double value) {
		return Math.round(100 * value) / 100.0;
	}

	private List<LearningPath.Step> steps() {
		List<LearningPath.Step> steps = new ArrayList<>();
		Background before = question.start();
		for (ParallelSteps moment : walk.moments()) {
			ParallelStepsWording wording = new ParallelStepsWording(moment, steps.size());
			for (Step step : moment.steps()) {
				steps.add(step(steps.size(), step, gains(before, step), wording));
				before = before.and(step.gains());
			}
		}
		return List.copyOf(steps);
	}

	/** The skills that are new. */
	private static List<Requirement.Skill> gains(Background before, Step step) {
		return step.gains()
			.stream()
			.filter(Requirement.Skill.class::isInstance)
			.map(Requirement.Skill.class::cast)
			.filter((skill) -> !before.meets(skill))
			.toList();
	}

	private LearningPath.Step step(int place, Step step, List<Requirement.Skill> gains, ParallelStepsWording wording) {
		TargetCatalogue.@Nullable Item item = (step.kind() == Step.Kind.ITEM) ? catalogue.items().get(step.key())
				: null;
		return new LearningPath.Step(place + 1, id(step, Step.Kind.ITEM, "LearningItem"),
				(item != null && item.next() != null) ? new Id("Offering", item.next().key()) : null,
				id(step, Step.Kind.MENTOR, "Person"), id(step, Step.Kind.ADD_ON, "AddOn"),
				gains.stream().map(SkillAtLevel::of).toList(), positions(walk.because().get(place)),
				positions(wording.others(place)),
				text(step, item, gains) + wording.text(place, walk.because().get(place)));
	}

	private static List<Integer> positions(List<Integer> places) {
		return places.stream().map((place) -> place + 1).toList();
	}

	private static @Nullable Id id(Step step, Step.Kind kind, String type) {
		return (step.kind() == kind) ? new Id(type, step.key()) : null;
	}

	private String text(Step step, TargetCatalogue.@Nullable Item item, List<Requirement.Skill> gains) {
		return switch (step.kind()) {
			case ITEM -> item(item, step, gains);
			case MENTOR -> "Have %s as a mentor in %s.".formatted(mentor(step), Wording.and(gains, catalogue::name));
			case ADD_ON -> "Take up the add-on %s.".formatted(catalogue.name(new Requirement.AddOn(step.key())));
		};
	}

	private String item(TargetCatalogue.@Nullable Item item, Step step, List<Requirement.Skill> gains) {
		if (item == null) {
			return "Complete \"%s\".".formatted(step.key());
		}
		String hours = (item.hours() != null) ? Wording.hours(item.hours())
				: "usually about " + Wording.hours(step.effort().hours());
		String next = (item.next() != null) ? ", next on " + DAY.format(item.next().startsAt()) : "";
		String taught = gains.isEmpty() ? "" : " It teaches " + Wording.and(gains, catalogue::name) + ".";
		return "Complete the %s \"%s\" (%s%s).%s".formatted(item.format().words(), item.title(), hours, next, taught);
	}

	private String mentor(Step step) {
		Requirement.Skill skill = (Requirement.Skill) step.gains().getFirst();
		return Optional.ofNullable(catalogue.skills().get(skill.key()))
			.stream()
			.flatMap((known) -> known.mentors().stream())
			.filter((mentor) -> mentor.key().equals(step.key()))
			.map(TargetCatalogue.Mentor::name)
			.findFirst()
			.orElse(step.key());
	}

}
