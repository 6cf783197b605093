package org.skillsgraph.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.access.QuestionContext;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.profiles.PublicProfileCache;
import org.skillsgraph.ranking.WantedLanguages;
import org.skillsgraph.skills.ResolvedSkill;
import org.skillsgraph.skills.WantedSkills;
import org.skillsgraph.wording.Named;

import org.springframework.stereotype.Repository;

/**
 * Finds people who train others or could, and those who would like to train beside them.
 */
@Repository
class Trainers {

	private static final CypherFile FIND = CypherFile.of("training/find-trainers");

	private static final CypherFile FIND_RELATED = CypherFile.of("training/find-related");

	/** The most skills taken from the question's words. */
	private static final int BY_WORDS = 8;

	private final Reads reads;

	private final PublicProfileCache profiles;

	private final TrainingSettings settings;

	Trainers(Reads reads, PublicProfileCache profiles, TrainingSettings settings) {
		this.reads = reads;
		this.profiles = profiles;
		this.settings = settings;
	}

	/**
	 * A resolved question with its candidates and learners.
	 *
	 * @param resolved the resolved question
	 * @param candidates everyone considered, each once
	 * @param learners those who want to learn a subject, once for each skill
	 */
	record Found(ResolvedTrainerQuestion resolved, List<Trainer> candidates, List<Learner> learners) {
	}

	/**
	 * {@return the possible trainers with all their facts} One round trip finds them, a
	 * second what they held and hold, if anything.
	 * @param question the question
	 * @param context the time of the facts; the viewer makes no difference
	 * @throws BadRequestException if the question names something that doesn't exist
	 */
	Found find(TrainerQuestion question, QuestionContext context) {
		Map<String, Object> parameter = question.parameter();
		parameter.put("byWords", BY_WORDS);
		parameter.put("perSkill", settings.candidatesPerSkill());
		parameter.put("learnersPerSkill", settings.learnersPerSkill());
		parameter.put("latest", settings.latestOfferings());
		Record row = reads.run(FIND, context.parameters(parameter)).getFirst();
		ResolvedTrainerQuestion resolved = new ResolvedTrainerQuestion(subjects(question, row.get("subjects")),
				Set.copyOf(row.get("items").asList(Value::asString)), addOn(question, row.get("addOn")),
				question.format(), new WantedLanguages(Set.copyOf(question.languages())), context.moment());
		List<PublicProfile> candidates = row.get("candidates").asList((stored) -> profiles.of(stored.asString()));
		RelatedFacts related = related(candidates, resolved, context.today());
		return new Found(resolved,
				candidates.stream().map((profile) -> related.trainer(profile, context.today())).toList(),
				row.get("learners").asList(Learner::of));
	}

	private RelatedFacts related(List<PublicProfile> candidates, ResolvedTrainerQuestion resolved, LocalDate today) {
		Set<String> items = candidates.stream()
			.flatMap((profile) -> profile.led().stream().map(PublicProfile.Led::item))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> addOns = candidates.stream()
			.flatMap((profile) -> profile.addOns(today))
			.collect(Collectors.toCollection(TreeSet::new));
		if (items.isEmpty() && addOns.isEmpty()) {
			return RelatedFacts.NONE;
		}
		Map<String, @Nullable Object> parameter = new HashMap<>();
		parameter.put("items", List.copyOf(items));
		parameter.put("addOns", List.copyOf(addOns));
		parameter.put("skills", resolved.subjects().stream().flatMap(ResolvedSkill::keys).distinct().toList());
		parameter.put("addOn", (resolved.addOn() != null) ? resolved.addOn().key() : null);
		return RelatedFacts.of(reads.run(FIND_RELATED, Map.of("q", parameter)).getFirst());
	}

	private static @Nullable Named addOn(TrainerQuestion question, Value found) {
		BadRequestException.unless(question.addOn() == null || !found.isNull(), "UNKNOWN_ADD_ON",
				"There is no such add-on.");
		return found.isNull() ? null : Named.of(found);
	}

	private static List<ResolvedSkill> subjects(TrainerQuestion question, Value found) {
		Map<String, ResolvedSkill> subjects = WantedSkills.resolved(question.skills(), found);
		found.asList((row) -> row)
			.stream()
			.filter((row) -> row.get("place").isNull())
			.map((row) -> ResolvedSkill.implied(row, row.get("worth").asDouble()))
			.forEach((subject) -> subjects.merge(subject.key(), subject, ResolvedSkill::and));
		return List.copyOf(subjects.values());
	}

}
