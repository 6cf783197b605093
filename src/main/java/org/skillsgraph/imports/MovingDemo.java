package org.skillsgraph.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.claims.KnowledgeDerivation;
import org.skillsgraph.claims.PersonSkill;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.graph.Writes;
import org.skillsgraph.mentoring.MentorDerivation;
import org.skillsgraph.profiles.ProfileDerivation;
import org.skillsgraph.sheets.Sheets;

import org.springframework.stereotype.Component;

/**
 * Moves the demo organisation to today: all its dates, by the same number of whole weeks,
 * in one transaction. Facts that were added since move along.
 */
@Component
class MovingDemo {

	private static final CypherFile MOVE = CypherFile.of("imports/move-dates");

	private static final CypherFile MOVE_IN_KEYS = CypherFile.of("imports/move-dates-in-keys");

	private static final CypherFile PEOPLE = CypherFile.of("imports/list-people");

	private static final CypherFile OFFERINGS = CypherFile.of("imports/list-offerings");

	private static final CypherFile STORE_OFFERINGS = CypherFile.of("imports/store-offerings");

	private final StoredDemo demo;

	private final Writes writes;

	private final RetriedTransactions transactions;

	private final ImportLease lease;

	private final KnowledgeDerivation knowledge;

	private final MentorDerivation mentors;

	private final ProfileDerivation profiles;

	private final NearSkillsAfterImport nearSkills;

	private final Clock clock;

	MovingDemo(StoredDemo demo, Writes writes, RetriedTransactions transactions, ImportLease lease,
			KnowledgeDerivation knowledge, MentorDerivation mentors, ProfileDerivation profiles,
			NearSkillsAfterImport nearSkills, Clock clock) {
		this.demo = demo;
		this.writes = writes;
		this.transactions = transactions;
		this.lease = lease;
		this.knowledge = knowledge;
		this.mentors = mentors;
		this.profiles = profiles;
		this.nearSkills = nearSkills;
		this.clock = clock;
	}

	/**
	 * {@return by how many weeks it was moved; 0 if that isn't necessary, negative if the
	 * clock was ahead when it was loaded} Waits until no import runs in the database.
	 * @throws NoDemoException when the graph holds something else; nothing was moved
	 */
	long toToday() {
		// Asked before waiting, too: a failure while it holds the lease would make the
		// next import rebuild the near skills.
		day();
		return lease.during((unfinished) -> {
			long weeks = transactions.run(this::move);
			nearSkills.of(Map.of(), unfinished, (_, _) -> {
			});
			return weeks;
		});
	}

	private DemoDay day() {
		return demo.complete()
			.orElseThrow(() -> demo.begun().isPresent() ? NoDemoException.forPart() : NoDemoException.forOtherData());
	}

	private long move() {
		DemoDay today = DemoDay.of(LocalDate.now(clock));
		long weeks = day().weeksUntil(today);
		if (weeks != 0) {
			List<Record> people = writes.run(PEOPLE, Map.of());
			writes.run(MOVE, Map.of("q", Map.of("weeks", weeks)));
			writes.run(MOVE_IN_KEYS, Map.of("q", Map.of("weeks", weeks)));
			moveOfferings(new WeekShift(weeks, timeZones(people)));
			derive(people);
			demo.moveTo(today);
			lease.confirm();
		}
		return weeks;
	}

	private static Stream<String> timeZones(List<Record> people) {
		return people.stream()
			.map((person) -> person.get("timeZone"))
			.filter((zone) -> !zone.isNull())
			.map(Value::asString);
	}

	private void moveOfferings(WeekShift shift) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record offering : writes.run(OFFERINGS, Map.of())) {
			Map<String, @Nullable Object> moved = new HashMap<>();
			offering.get("stored").asMap().forEach((name, value) -> moved.put(name, shift.moved(value)));
			Sheets.OFFERINGS.completing().accept(moved);
			Sheets.OFFERINGS.links().forEach(moved::remove);
			rows.add(Map.of("key", offering.get("key").asString(), "properties", moved));
		}
		writes.run(STORE_OFFERINGS, Map.of("q", Map.of("rows", rows)));
	}

	private void derive(List<Record> people) {
		List<PersonSkill> pairs = new ArrayList<>();
		people.forEach((person) -> person.get("skills")
			.values()
			.forEach((skill) -> pairs.add(new PersonSkill(person.get("key").asString(), skill.asString()))));
		knowledge.of(pairs);
		List<String> keys = people.stream().map((person) -> person.get("key").asString()).toList();
		mentors.of(keys);
		profiles.of(keys);
	}

}
