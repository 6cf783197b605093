package org.skillsgraph.learning;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/** Which items a person can start together with others. */
@SkillsGraphTest
class BeginningTogetherTests {

	private final GraphQlClient asking;

	private final EmptyGraph graph;

	private final Given given;

	private final MeterRegistry meters;

	BeginningTogetherTests(GraphQlClient asking, EmptyGraph graph, Given given, MeterRegistry meters) {
		this.asking = asking;
		this.graph = graph;
		this.given = given;
		this.meters = meters;
	}

	@BeforeEach
	void someItems() {
		graph.make();
		given.item("maths");
		given.item("lecture").requires("{'item': 'laboratory'}");
		given.item("laboratory").requires("{'allOf': [{'item': 'lecture'}, {'item': 'maths'}]}");
		given.item("own").requires("{'item': 'own'}");
		given.item("first").requires("{'with': {'item': 'second'}}");
		given.item("second").requires("{'with': {'item': 'third'}}");
		given.item("hen").requires("{'anyOf': [{'item': 'egg'}, {'item': 'maths'}]}");
		given.item("egg").requires("{'item': 'hen'}");
		given.item("choice")
			.requires(
					"{'anyOf': [{'with': {'item': 'hen'}}, {'with': {'item': 'second'}}, {'with': {'item': 'own'}}]}");
		given.inTheGraph();
	}

	@ParameterizedTest(name = "{0} after {1}")
	@CsvSource(delimiter = '|', textBlock = """
			lecture    | maths            | begins with [laboratory]
			laboratory | maths            | begins with [lecture]
			lecture    | ''               | lacks [with laboratory]
			laboratory | ''               | lacks [maths]
			lecture    | laboratory       | begins with []
			laboratory | lecture          | lacks [maths]
			laboratory | lecture, maths   | begins with []
			own        | ''               | begins with []
			first      | ''               | begins with [second, third]
			first      | third            | begins with [second]
			first      | second           | begins with []
			second     | ''               | begins with [third]
			egg        | ''               | lacks [hen]
			egg        | maths            | lacks [hen]
			egg        | hen              | begins with []
			choice     | ''               | begins with [own]
			choice     | maths            | begins with [hen]
			choice     | own              | begins with []
			""")
	void anItemCanBeBegunWithWhatCanBeBegunToo(String item, String completed, String answer) {
		assertThat(spoken(eligibility(item, completed))).isEqualTo(answer);
	}

	@Test
	void allItemsOfAListAreLookedAtAtOnce() {
		long before = roundTrips();

		List<String> answers = asking.asAdministrator()
			.document("{ learningItems { nodes { key eligibility { together { key } } } } }")
			.execute()
			.path("learningItems.nodes[*].eligibility.together[*].key")
			.entityList(String.class)
			.get();

		assertThat(answers).containsExactly("own", "second", "third", "third");
		// One each for the list, all its requirements and the items they name.
		assertThat(roundTrips() - before).isEqualTo(3);
	}

	private Map<?, ?> eligibility(String item, String completed) {
		List<Map<String, String>> items = completed.isEmpty() ? List.of()
				: List.of(completed.split(", ")).stream().map((key) -> Map.of("key", key)).toList();
		return asking.asAdministrator()
			.document("""
					query($item: String!, $completed: [ItemBy!]) {
						learningItem(by: {key: $item}) {
							eligibility(assume: {completed: $completed}) {
								eligible
								missing { item { key } with { key } }
								together { key }
							}
						}
					}
					""")
			.variable("item", item)
			.variable("completed", items)
			.execute()
			.path("learningItem.eligibility")
			.entity(Map.class)
			.get();
	}

	private static String spoken(Map<?, ?> eligibility) {
		List<?> missing = (List<?>) Objects.requireNonNull(eligibility.get("missing"));
		List<?> together = (List<?>) Objects.requireNonNull(eligibility.get("together"));
		assertThat(eligibility.get("eligible")).isEqualTo(missing.isEmpty());
		if (missing.isEmpty()) {
			return "begins with " + together.stream().map((item) -> ((Map<?, ?>) item).get("key")).toList();
		}
		assertThat(together).isEmpty();
		return "lacks " + missing.stream().map((leaf) -> leaf((Map<?, ?>) leaf)).toList();
	}

	private static String leaf(Map<?, ?> leaf) {
		return (leaf.get("with") instanceof Map<?, ?> with) ? "with " + with.get("key")
				: String.valueOf(((Map<?, ?>) Objects.requireNonNull(leaf.get("item"))).get("key"));
	}

	private long roundTrips() {
		return meters.find(Reads.ROUND_TRIPS).timers().stream().mapToLong(Timer::count).sum();
	}

}
