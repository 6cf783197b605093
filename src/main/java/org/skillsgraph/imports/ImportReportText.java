package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.csv.PrintableText;
import org.skillsgraph.sheets.AnomalyCode;

/**
 * The report for people: a table of the files, the anomalies by kind, and a closing
 * sentence.
 */
final class ImportReportText {

	/** The number of anomalies listed per code; the others are similar. */
	private static final int MOST_LISTED = 20;

	private static final List<String> HEADER = List.of("", "read", "created", "changed", "unchanged", "refused");

	private final Report report;

	private final boolean dryRun;

	private final int status;

	private ImportReportText(Report report, boolean dryRun, int status) {
		this.report = report;
		this.dryRun = dryRun;
		this.status = status;
	}

	/**
	 * {@return the text, in lines that end with a line feed}
	 * @param report of an import
	 * @param dryRun whether nothing was written
	 * @param status the exit status of the command
	 */
	static String of(Report report, boolean dryRun, int status) {
		ImportReportText text = new ImportReportText(report, dryRun, status);
		return Stream.of(text.table(), text.anomalies(), Stream.of("", text.closing()))
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private Stream<String> table() {
		List<List<String>> rows = new ArrayList<>(List.of(HEADER));
		report.files().forEach((file, count) -> rows.add(row(file, count)));
		return aligned(rows);
	}

	private static List<String> row(String file, Report.Count count) {
		return Stream
			.concat(Stream.of(file),
					Stream.of(count.read(), count.created(), count.changed(), count.unchanged(), count.refused())
						.map(ImportReportText::number))
			.toList();
	}

	private static Stream<String> aligned(List<List<String>> rows) {
		List<Integer> widths = new ArrayList<>();
		for (int at = 0; at < HEADER.size(); at++) {
			widths.add(width(rows, at));
		}
		return rows.stream().map((row) -> {
			StringBuilder line = new StringBuilder(padded(row.getFirst(), widths.getFirst()));
			for (int at = 1; at < row.size(); at++) {
				line.append("  ").append(" ".repeat(widths.get(at) - row.get(at).length())).append(row.get(at));
			}
			return line.toString();
		});
	}

	private static int width(List<List<String>> rows, int column) {
		return rows.stream().mapToInt((row) -> row.get(column).length()).max().orElse(0);
	}

	private Stream<String> anomalies() {
		Map<AnomalyCode, List<Anomaly>> byCode = report.anomalies()
			.stream()
			.collect(Collectors.groupingBy(Anomaly::code, TreeMap::new, Collectors.toList()));
		return byCode.values().stream().flatMap(ImportReportText::alike);
	}

	private static Stream<String> alike(List<Anomaly> anomalies) {
		List<Anomaly> listed = anomalies.subList(0, Math.min(anomalies.size(), MOST_LISTED));
		int width = listed.stream().map(ImportReportText::place).mapToInt(String::length).max().orElse(0);
		List<String> lines = new ArrayList<>(List.of(""));
		for (Anomaly anomaly : listed) {
			lines.add("%s  %s  %s".formatted(padded(place(anomaly), width), anomaly.code(),
					PrintableText.line(anomaly.message())));
		}
		if (listed.size() < anomalies.size()) {
			lines.add("and %s more like this, all in the line of JSON below"
				.formatted(number(anomalies.size() - listed.size())));
		}
		return lines.stream();
	}

	private static String place(Anomaly anomaly) {
		String line = PrintableText.line(anomaly.file()) + ":" + anomaly.line();
		String column = anomaly.column();
		return (column != null) ? line + " " + PrintableText.line(column) : line;
	}

	private String closing() {
		int refused = report.files().values().stream().mapToInt(Report.Count::refused).sum();
		return "%s%s in %s s: %s, %s; exit status %d.".formatted(dryRun ? "Dry run, nothing was written: " : "",
				counted(report.rows(), "row", "rows"), String.format(Locale.ROOT, "%.1f", report.seconds()),
				(refused > 0) ? counted(refused, "was refused", "were refused") : "every row was used",
				counted(report.anomalies().size(), "anomaly is listed", "anomalies are listed"), status);
	}

	private static String counted(int count, String one, String several) {
		return ((count == 0) ? "no" : number(count)) + " " + ((count == 1) ? one : several);
	}

	private static String number(int number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(width - text.length());
	}

}
