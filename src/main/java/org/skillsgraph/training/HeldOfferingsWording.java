package org.skillsgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skillsgraph.wording.Wording;

/** Says what a person held, in which role and how often. */
final class HeldOfferingsWording {

	/** Further items are only counted. */
	private static final int NAMED = 3;

	private HeldOfferingsWording() {
	}

	/**
	 * {@return a phrase such as Has led "Kafka Foundations" twice and helped with
	 * "Streams" once}
	 * @param held latest first; at least one
	 */
	static String of(List<HeldOffering> held) {
		List<String> parts = Arrays.stream(LeadRole.values())
			.map((role) -> held.stream().filter((one) -> one.role() == role).toList())
			.filter((some) -> !some.isEmpty())
			.map(HeldOfferingsWording::part)
			.toList();
		return "Has " + Wording.and(parts, (part) -> part);
	}

	private static String part(List<HeldOffering> some) {
		Map<String, Integer> times = new LinkedHashMap<>();
		some.forEach((one) -> times.merge(one.item().name(), 1, Integer::sum));
		List<String> said = new ArrayList<>();
		times.entrySet()
			.stream()
			.limit(NAMED)
			.forEach((item) -> said.add(Wording.quoted(item.getKey()) + " " + Wording.times(item.getValue())));
		if (times.size() > NAMED) {
			said.add(Wording.count(times.size() - NAMED, "other item"));
		}
		return some.getFirst().role().verb() + " " + Wording.and(said, (one) -> one);
	}

}
