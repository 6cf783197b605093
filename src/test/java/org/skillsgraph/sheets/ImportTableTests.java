package org.skillsgraph.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.skillsgraph.Guide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide's tables of files, columns and codes match the importer.
 */
class ImportTableTests {

	private static final Pattern FILE = Pattern.compile("(?m)^\\| `(\\w+\\.csv)` \\| (.*?) \\| (.*?) \\|$");

	private static final Pattern CODE = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| \\S.* \\|$");

	private static final Pattern REMARK = Pattern.compile(" \\((?!narrowed|kept)[^)]*\\)");

	@Test
	void theGuideSaysOfEveryColumnWhatABadCellDoes() {
		Map<String, List<String>> written = new LinkedHashMap<>();
		FILE.matcher(Guide.IMPORTING.text())
			.results()
			.forEach((line) -> written.put(line.group(1), List.of(plain(line, 2), plain(line, 3))));

		Map<String, List<String>> done = new LinkedHashMap<>();
		for (Sheet sheet : Sheets.all()) {
			done.put(sheet.file(), List.of(names(sheet, (column) -> column.badCell() == InvalidCellPolicy.REFUSES_ROW),
					names(sheet, (column) -> column.badCell() != InvalidCellPolicy.REFUSES_ROW)));
		}
		assertThat(written).containsExactlyInAnyOrderEntriesOf(done);
	}

	@Test
	void theGuideExplainsEveryCode() {
		List<String> explained = new ArrayList<>();
		CODE.matcher(Guide.IMPORTING.text()).results().forEach((line) -> explained.add(line.group(1)));

		assertThat(explained)
			.containsExactlyElementsOf(Stream.of(AnomalyCode.values()).map(AnomalyCode::name).toList());
	}

	private static String plain(MatchResult line, int group) {
		return REMARK.matcher(line.group(group)).replaceAll("");
	}

	private static String names(Sheet sheet, Predicate<Column> wanted) {
		return sheet.columns().stream().filter(wanted).map(ImportTableTests::name).collect(Collectors.joining(", "));
	}

	private static String name(Column column) {
		String name = column.required() ? "**" + column.name() + "**" : column.name();
		return switch (column.badCell()) {
			case NARROWED -> name + " (narrowed)";
			case KEPT -> name + " (kept)";
			case DROPPED, REFUSES_ROW -> name;
		};
	}

}
