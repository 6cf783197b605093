package org.skillsgraph.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.ThingCounts;

import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks questions, and compares whole answers: data, errors, price and number of round
 * trips.
 */
final class Answers {

	private final MeterRegistry meters;

	private final ThingCounts things;

	Answers(MeterRegistry meters, ThingCounts things) {
		this.meters = meters;
		this.things = things;
	}

	/**
	 * {@return all answers by the question's name}
	 * @param questions documents by name
	 * @param asker who asks
	 */
	Map<String, Object> to(Map<String, String> questions, HttpGraphQlTester asker) {
		things.forget();
		Map<String, Object> answers = new LinkedHashMap<>();
		questions.forEach((name, document) -> {
			double before = roundTrips();
			GraphQlResponse response = asker.document(document).execute().returnResponse();
			assertThat(response.getErrors()).as(document)
				.noneMatch((error) -> List.of("INTERNAL", "INVALID_DOCUMENT", "INVALID_SYNTAX", "TOO_COMPLEX")
					.contains(error.getExtensions().get("code")));
			assertThat(name.startsWith("mentors of ") || name.startsWith(LeakProbe.BY_ID) || response.isValid())
				.as(document)
				.isTrue();
			Map<String, Object> told = LeakProbe.told(response);
			told.put("round trips", roundTrips() - before);
			answers.put(name, told);
		});
		return answers;
	}

	private double roundTrips() {
		return meters.find(Reads.ROUND_TRIPS).timers().stream().mapToDouble(Timer::count).sum();
	}

	/**
	 * {@return where answers differ: the question, the path to the value, and both
	 * values}
	 */
	static List<String> differing(Map<String, Object> without, Map<String, Object> with) {
		List<String> differing = new ArrayList<>();
		without.forEach((question, answer) -> difference(question, answer, with.get(question), differing));
		return differing;
	}

	private static void difference(String path, @Nullable Object one, @Nullable Object other, List<String> differing) {
		if (one instanceof Map<?, ?> fields && other instanceof Map<?, ?> others
				&& fields.keySet().equals(others.keySet())) {
			fields.forEach((name, value) -> difference(path + "." + name, value, others.get(name), differing));
		}
		else if (one instanceof List<?> items && other instanceof List<?> others && items.size() == others.size()) {
			for (int i = 0; i < items.size(); i++) {
				difference(path + "[" + i + "]", items.get(i), others.get(i), differing);
			}
		}
		else if (!Objects.equals(one, other)) {
			differing.add("%s: %s instead of %s".formatted(path, other, one));
		}
	}

}
