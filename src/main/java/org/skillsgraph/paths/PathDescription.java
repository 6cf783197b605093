package org.skillsgraph.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Id;
import org.skillsgraph.learning.Background;
import org.skillsgraph.learning.Required;
import org.skillsgraph.learning.Requirement;
import org.skillsgraph.learning.SkillAtLevel;
import org.skillsgraph.planning.Effort;
import org.skillsgraph.planning.PlanSearch;
import org.skillsgraph.planning.Problem;
import org.skillsgraph.planning.Timing;
import org.skillsgraph.steps.Step;
import org.skillsgraph.steps.StepSources;
import org.skillsgraph.wording.Hundredths;

/** Turns a plan into a path to display. */
final class PathDescription {

	private final PathQuestion question;

	private final Map<Step, TimedStep> times = new HashMap<>();

	private final Walk walk;

	private final StepWording wording;

	private PathDescription(PathQuestion question, StepSources sources, List<TimedStep> steps) {
		this.question = question;
		steps.forEach((step) -> times.put(step.step(), step));
		this.walk = Walk.of(question.start(), steps);
		this.wording = new StepWording(sources.catalogue(), sources.commitments());
	}

	/**
	 * {@return the path of a plan, after replaying it}
	 */
	static LearningPath path(PathQuestion question, StepSources sources, Problem problem, PlanSearch.Plan plan) {
		List<TimedStep> steps = TimedStep.of(question, plan.times());
		PathDescription description = new PathDescription(question, sources, steps);
		PathReplay.check(question, description.walk.moments().stream().map(ParallelSteps::steps).toList());
		CalendarReplay.check(question, steps);
		long quantity = problem.objective().quantity(plan.weight());
		long bound = problem.objective().least(plan.weight(), plan.bound());
		Background end = description.end();
		List<Requirement> missing = question.target().missing(end);
		return new LearningPath(description.steps(), description.total(), question.minimise().spoken(bound),
				(quantity > 0) ? Hundredths.ofShare((quantity - bound) / (double) quantity) : 0,
				plan.weight() == plan.bound(), Hundredths.ofShare(question.target().covered(end)), Required.of(missing),
				new PathSummary(question, sources.catalogue()).text(description.total(), missing), List.of());
	}

	private Background end() {
		return question.start().and(walk.steps().stream().flatMap((step) -> step.gains().stream()).toList());
	}

	private LearningPath.Total total() {
		Effort effort = walk.steps().stream().map(Step::effort).reduce(Effort.NONE, Effort::and);
		long last = times.values().stream().mapToLong(TimedStep::end).max().orElse(0);
		return new LearningPath.Total(walk.steps().size(), Hundredths.of(effort.hours()), Hundredths.of(effort.cost()),
				(int) Math.ceilDiv(last, Timing.MINUTES_A_WEEK), effort.estimated());
	}

	private List<LearningPath.Step> steps() {
		List<LearningPath.Step> steps = new ArrayList<>();
		Background before = question.start();
		for (ParallelSteps moment : walk.moments()) {
			ParallelStepsWording together = new ParallelStepsWording(moment, steps.size());
			for (Step step : moment.steps()) {
				steps.add(step(steps.size(), step, gains(before, step), together));
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

	private LearningPath.Step step(int place, Step step, List<Requirement.Skill> gains, ParallelStepsWording together) {
		TimedStep time = Objects.requireNonNull(times.get(step));
		return new LearningPath.Step(place + 1, id(step, Step.Kind.ITEM, "LearningItem"),
				(time.session() != null) ? new Id("Offering", time.session().key()) : null,
				id(step, Step.Kind.MENTOR, "Person"), id(step, Step.Kind.ADD_ON, "AddOn"),
				gains.stream().map(SkillAtLevel::of).toList(), positions(walk.because().get(place)),
				positions(together.others(place)), step.begun(),
				wording.text(time, gains) + together.text(place, walk.because().get(place)));
	}

	private static List<Integer> positions(List<Integer> places) {
		return places.stream().map((place) -> place + 1).toList();
	}

	private static @Nullable Id id(Step step, Step.Kind kind, String type) {
		return (step.kind() == kind) ? new Id(type, step.key()) : null;
	}

}
