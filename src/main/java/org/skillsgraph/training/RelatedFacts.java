package org.skillsgraph.training;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.wording.Named;

/**
 * What possible trainers held and hold: a row of
 * {@code cypher/training/find-related.cypher}.
 *
 * @param items what was taught, by key
 * @param addOns those that help with training and the one asked for, by key
 */
record RelatedFacts(Map<String, Item> items, Map<String, Trainer.HeldAddOn> addOns) {

	static final RelatedFacts NONE = new RelatedFacts(Map.of(), Map.of());

	/**
	 * A learning item.
	 *
	 * @param named its key and title
	 * @param format its format
	 * @param teaches the keys of the wanted skills that it teaches, near ones among them
	 */
	private record Item(Named named, String format, Set<String> teaches) {

		static Item of(Value row) {
			return new Item(new Named(row.get("key").asString(), row.get("title").asString()),
					row.get("format").asString(), RowValues.texts(row.get("teaches")));
		}

	}

	static RelatedFacts of(Record row) {
		return new RelatedFacts(
				row.get("items")
					.asList(Item::of)
					.stream()
					.collect(Collectors.toMap((item) -> item.named().key(), (item) -> item)),
				row.get("addOns")
					.asList((addOn) -> new Trainer.HeldAddOn(Named.of(addOn), addOn.get("kind").asString("")))
					.stream()
					.collect(Collectors.toMap((held) -> held.addOn().key(), (held) -> held)));
	}

	/**
	 * {@return somebody as the ranking sees them}
	 * @param profile what everyone may know
	 * @param today the day of the question
	 */
	Trainer trainer(PublicProfile profile, LocalDate today) {
		return new Trainer(profile.person(), profile.active(today), profile.languages(), profile.known(),
				profile.led().stream().map(this::held).toList(),
				profile.addOns(today).map(addOns::get).filter(Objects::nonNull).toList(), profile.placesTaken(today));
	}

	private HeldOffering held(PublicProfile.Led led) {
		Item item = Objects.requireNonNull(items.get(led.item()));
		return new HeldOffering(led.offering(), LeadRole.valueOf(led.role()), led.start().atZone(ZoneOffset.UTC),
				item.named(), item.format(), item.teaches());
	}

}
