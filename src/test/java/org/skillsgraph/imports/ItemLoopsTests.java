package org.skillsgraph.imports;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.sheets.AnomalyCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Learning items that require each other or themselves. */
@SkillsGraphTest
@AnyDatabase
class ItemLoopsTests {

	private static final String HEADER = "key,title,format,requires";

	private static final String TOGETHER = " Where there is no other way, they are planned as taken together.";

	private final Importing importing;

	private final EmptyGraph empty;

	private final WholeGraph graph;

	ItemLoopsTests(Importing importing, EmptyGraph empty, Driver driver) {
		this.importing = importing;
		this.empty = empty;
		this.graph = new WholeGraph(driver);
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void loopsAndItemsThatRequireThemselvesAreNamedAndUsed() {
		CsvFiles files = new CsvFiles().with("learning_items.csv", "key,title,format,hours,requires",
				"lec,Logic design,COURSE,10,\"{\"\"item\"\":\"\"lab\"\"}\"",
				"lab,Logic design laboratory,COURSE,5,\"{\"\"item\"\":\"\"lec\"\"}\"",
				"next,Robotics,COURSE,10,\"{\"\"allOf\"\":[{\"\"item\"\":\"\"lec\"\"},{\"\"item\"\":\"\"lab\"\"}]}\"",
				"self,Own,COURSE,1,\"{\"\"item\"\":\"\"self\"\"}\"");

		Report first = run(files);
		Report second = run(files);

		assertThat(first.anomalies()).containsExactly(
				loop(2, "The items require each other: lec → lab → lec." + TOGETHER),
				loop(5, "The item requires itself: self → self. Where there is no other way, that asks for nothing."));
		assertThat(first.files()).containsEntry("learning_items.csv", new Report.Count(4, 4, 0, 0, 0));
		assertThat(first.complete()).isTrue();
		assertThat(second.anomalies()).isEqualTo(first.anomalies());
		assertThat(second.files()).containsEntry("learning_items.csv", new Report.Count(4, 0, 0, 4, 0));
	}

	@Test
	void whatIsMeantIsNoLoop() {
		assertThat(run(items("lec with lab", "lab with lec", "own with own")).anomalies()).isEmpty();
	}

	@Test
	void oneThatRequiresTheOtherBeforeMakesALoopOfIt() {
		assertThat(run(items("lec before lab", "lab with lec", "before with lab")).anomalies())
			.containsExactly(loop(2, "The items require each other: lec → lab → lec." + TOGETHER));
	}

	@Test
	void aLoopMayLeadThroughWhatIsStored() {
		run(items("a before b", "b before c"));

		assertThat(run(items("c before a")).anomalies())
			.containsExactly(loop(2, "The items require each other: c → a → b → c." + TOGETHER));
	}

	@Test
	void whatAnImportReplacesClosesNoLoop() {
		run(items("a before b", "b before c", "c before d"));

		assertThat(run(items("c before a", "b before d")).anomalies()).extracting(Anomaly::code)
			.containsExactly(AnomalyCode.UNKNOWN_ITEM);
		assertThat(run(new CsvFiles().with("learning_items.csv", "key,title,format", "b,b,COURSE")).anomalies())
			.isEmpty();
	}

	@Test
	void severalLoopsThatShareAnItemAreNamedAsOne() {
		CsvFiles files = new CsvFiles().with("learning_items.csv", HEADER,
				"a,a,COURSE,\"{\"\"anyOf\"\":[{\"\"item\"\":\"\"b\"\"},{\"\"item\"\":\"\"c\"\"}]}\"",
				"b,b,COURSE,\"{\"\"item\"\":\"\"a\"\"}\"", "c,c,COURSE,\"{\"\"item\"\":\"\"a\"\"}\"");

		assertThat(run(files).anomalies())
			.containsExactly(loop(2, "The items require each other: a, b, c." + TOGETHER));
	}

	@Test
	void aLoopOfAHundredThousandIsNamedOnce() {
		int items = 100_000;
		String[] rows = IntStream.range(0, items)
			.mapToObj((item) -> "i%d before i%d".formatted(item, (item + 1) % items))
			.toArray(String[]::new);

		Report report = importing.of(items(rows).resources(), true, (_) -> {
		});

		assertThat(report.anomalies()).singleElement().satisfies((anomaly) -> {
			assertThat(anomaly.line()).isEqualTo(2);
			assertThat(anomaly.message()).startsWith("The items require each other: i0 → i1 → i2")
				.contains("→ i99999 → i0.");
		});
	}

	@Test
	void aCorequisiteThatIsOnlyMentionedBecomesAPlaceholder() {
		Report report = run(items("lec with lab"));

		assertThat(report.anomalies()).extracting(Anomaly::code).containsExactly(AnomalyCode.UNKNOWN_ITEM);
		assertThat(graph.relationships("NEEDS")).containsExactly("item/lec NEEDS lab {together=true}");
	}

	private static Anomaly loop(int line, String sentence) {
		return new Anomaly("learning_items.csv", line, "requires", AnomalyCode.CYCLE, sentence);
	}

	/**
	 * Each row is an item, {@code before} or {@code with}, and the item it requires that
	 * way.
	 */
	private static CsvFiles items(String... rows) {
		String[] lines = new String[rows.length + 1];
		lines[0] = HEADER;
		for (int at = 0; at < rows.length; at++) {
			List<String> words = List.of(rows[at].split(" "));
			String leaf = "{\"\"item\"\":\"\"%s\"\"}".formatted(words.getLast());
			lines[at + 1] = "%s,%s,COURSE,\"%s\"".formatted(words.getFirst(), words.getFirst(),
					words.get(words.size() - 2).equals("with") ? "{\"\"with\"\":" + leaf + "}" : leaf);
		}
		return new CsvFiles().with("learning_items.csv", lines);
	}

	private Report run(CsvFiles files) {
		return importing.of(files.resources(), false, (_) -> {
		});
	}

}
