package org.skillsgraph.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.mentoring.MentorSummaryCache;
import org.skillsgraph.text.Languages;
import org.skillsgraph.wording.Named;

/** Reads the rows of {@code cypher/training/find-trainers.cypher}. */
final class TrainerFacts {

	private TrainerFacts() {
	}

	static Trainer trainer(Value row, MentorSummaryCache summaries, LocalDate today) {
		Value mentor = row.get("mentorSummary");
		return new Trainer(row.get("key").asString(), row.get("active").asBoolean(), languages(row),
				known(row.get("known")), row.get("held").asList(TrainerFacts::held),
				row.get("addOns")
					.asList((addOn) -> new Trainer.HeldAddOn(Named.of(addOn), addOn.get("kind").asString(""))),
				mentor.isNull() ? 0 : summaries.of(mentor.asString()).placesTaken(today));
	}

	static Learner learner(Value row) {
		return new Learner(row.get("key").asString(), row.get("active").asBoolean(), languages(row),
				row.get("skill").asString(), RowValues.number(row.get("level")), row.get("addOns").asList(Named::of));
	}

	private static HeldOffering held(Value row) {
		Value item = row.get("item");
		return new HeldOffering(row.get("key").asString(), LeadRole.valueOf(row.get("role").asString()),
				row.get("start").asZonedDateTime(), new Named(item.get("key").asString(), item.get("title").asString()),
				item.get("format").asString(), RowValues.texts(row.get("teaches")));
	}

	private static Map<String, Trainer.Known> known(Value rows) {
		return rows.asList(Function.identity())
			.stream()
			.collect(Collectors.toMap((row) -> row.get("skill").asString(),
					(row) -> new Trainer.Known(RowValues.number(row.get("level")), row.get("confidence").asDouble(0),
							row.get("offersTraining").asBoolean(false))));
	}

	private static Set<String> languages(Value row) {
		return Languages.compared(RowValues.texts(row.get("languages")));
	}

}
