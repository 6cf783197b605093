package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.csv.PrintableText;
import org.skillsgraph.sheets.AnomalyCode;

import static org.assertj.core.api.Assertions.assertThat;

class ImportReportTextTests {

	@Test
	void filesAreATableAndAnomaliesAreToldByKind() {
		Map<String, Report.Count> files = new LinkedHashMap<>();
		files.put("people.csv", new Report.Count(12_345, 12_000, 40, 304, 1));
		files.put("skill_relations.csv", new Report.Count(3, 3, 0, 0, 0));
		List<Anomaly> anomalies = List.of(
				new Anomaly("people.csv", 12, "manager", AnomalyCode.UNKNOWN_KEY, "Nobody is x."),
				new Anomaly("people.csv", 14, null, AnomalyCode.MALFORMED_ROW, "Too many values."),
				new Anomaly("people.csv", 1_400, "manager", AnomalyCode.UNKNOWN_KEY, "Nobody is y."));

		assertThat(ImportReportText.of(new Report(files, anomalies, 12_348, 12.34, 1_000), false, 3)).isEqualTo("""
				                       read  created  changed  unchanged  refused
				people.csv           12,345   12,000       40        304        1
				skill_relations.csv       3        3        0          0        0

				people.csv:14  MALFORMED_ROW  Too many values.

				people.csv:12 manager    UNKNOWN_KEY  Nobody is x.
				people.csv:1400 manager  UNKNOWN_KEY  Nobody is y.

				12,348 rows in 12.3 s: 1 was refused, 3 anomalies are listed; exit status 3.
				""");
	}

	@Test
	void ofManyAlikeTwentyAreListed() {
		List<Anomaly> anomalies = new ArrayList<>(IntStream.range(0, 4_731)
			.mapToObj((line) -> new Anomaly("people.csv", line, null, AnomalyCode.DUPLICATE, "Again."))
			.toList());

		String text = ImportReportText.of(report(anomalies), false, 0);

		assertThat(text).contains("and 4,711 more like this, all in the line of JSON below\n");
		assertThat(text.lines().filter((line) -> line.contains("DUPLICATE"))).hasSize(20);
	}

	@Test
	void aDryRunSaysThatNothingWasWritten() {
		assertThat(ImportReportText.of(report(List.of()), true, 0)).endsWith(
				"\nDry run, nothing was written: 1 row in 0.1 s: every row was used, no anomalies are listed; exit status 0.\n");
	}

	@Test
	void noTextOfAFileBreaksALineOrControlsTheTerminal() {
		String nasty = "a\nb\r\n\tc\u001b[2Jd\u009b1me\u202ef\u2028g\ud800h\u0000";

		String text = ImportReportText.of(
				report(List.of(new Anomaly("pe\nople.csv", 1, "na\u001bme", AnomalyCode.UNKNOWN_COLUMN, nasty))), false,
				0);

		assertThat(text.lines()).contains("pe\\nople.csv:1 na\\u001Bme  UNKNOWN_COLUMN  "
				+ "a\\nb\\r\\n\\tc\\u001B[2Jd\\u009B1me\\u202Ef\\u2028g\\uD800h\\u0000");
	}

	@Test
	void aLongTextIsCutAndAnotherAlphabetIsKept() {
		assertThat(PrintableText.line("x".repeat(1_000_000))).isEqualTo("x".repeat(300) + "…");
		assertThat(PrintableText.line("Zoë \u0627\u0644\u200c\u0639 \ud83d\udc69\u200d\ud83d\udcbb"))
			.isEqualTo("Zoë \u0627\u0644\u200c\u0639 \ud83d\udc69\u200d\ud83d\udcbb");
	}

	private static Report report(List<Anomaly> anomalies) {
		return new Report(Map.of("people.csv", new Report.Count(1, 1, 0, 0, 0)), anomalies, 1, 0.1, 10);
	}

}
