package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Gathers what isn't as it should be, file by file, until the report is written.
 */
final class Findings {

	private final Map<String, List<Anomaly>> byFile = new TreeMap<>(
			Comparator.comparingInt(Sheets::place).thenComparing(Comparator.naturalOrder()));

	void add(String file, int line, @Nullable String column, Code code, String message) {
		byFile.computeIfAbsent(file, (_) -> new ArrayList<>()).add(new Anomaly(file, line, column, code, message));
	}

	/** Refuses a row and says why. */
	void refuse(Sheet sheet, Row row, @Nullable String column, Code code, String message) {
		row.refuse();
		add(sheet.file(), row.line(), column, code, message);
	}

	/**
	 * {@return all of them by file and line}
	 */
	List<Anomaly> all() {
		return byFile.values().stream().flatMap((found) -> found.stream().sorted(Anomaly.IN_FILE)).toList();
	}

}
