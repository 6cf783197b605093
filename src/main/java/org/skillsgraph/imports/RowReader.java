package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Makes rows of a file's records: every value read as what its column is, and every
 * problem of a record reported, not the first alone.
 */
final class RowReader {

	private final Sheet sheet;

	private final Findings findings;

	private final int width;

	private final int[] places;

	private final List<Row> rows = new ArrayList<>();

	// Equal keys and dates of different rows are one object: a directory repeats them.
	private final Map<Object, Object> pool = new HashMap<>();

	private int read;

	private RowReader(Sheet sheet, Findings findings, int width, int[] places) {
		this.sheet = sheet;
		this.findings = findings;
		this.width = width;
		this.places = places;
	}

	/**
	 * {@return a reader of the records under a header}
	 * @param sheet what the file is
	 * @param header its first record
	 * @param findings takes what is wrong
	 */
	static RowReader of(Sheet sheet, Records.Raw header, Findings findings) {
		List<String> names = header.values().stream().map(Cell::trimmed).toList();
		Set<String> seen = new HashSet<>();
		for (String name : names) {
			if (!seen.add(name)) {
				throw new UnreadableException("%s has the column %s twice.".formatted(sheet.file(), name));
			}
			if (sheet.columns().stream().noneMatch((column) -> column.name().equals(name))) {
				findings.add(sheet.file(), header.line(), name, Code.UNKNOWN_COLUMN,
						"%s isn't a column of %s; its values aren't used.".formatted(Kind.quoted(name), sheet.file()));
			}
		}
		return new RowReader(sheet, findings, names.size(), places(sheet, names));
	}

	private static int[] places(Sheet sheet, List<String> names) {
		int[] places = new int[sheet.columns().size()];
		for (int at = 0; at < places.length; at++) {
			Column column = sheet.columns().get(at);
			places[at] = names.indexOf(column.name());
			if (places[at] < 0 && column.required()) {
				throw new UnreadableException(
						"%s has no column %s, which every row needs.".formatted(sheet.file(), column.name()));
			}
		}
		return places;
	}

	void accept(Records.Raw record) {
		if (record.values().size() != width) {
			malformed(record.line(),
					"The record has %d values, the header %d.".formatted(record.values().size(), width));
			return;
		}
		read++;
		@Nullable Object[] values = new Object[places.length];
		boolean good = true;
		for (int at = 0; at < places.length; at++) {
			Column column = sheet.columns().get(at);
			String text = (places[at] < 0) ? "" : Cell.trimmed(record.values().get(places[at]));
			try {
				values[at] = value(column, text);
			}
			catch (MalformedValueException ex) {
				good = false;
				findings.add(sheet.file(), record.line(), column.name(), ex.code(), ex.sentence());
			}
		}
		if (good) {
			keep(new Row(record.line(), values));
		}
	}

	/**
	 * Refuses a record that no row can be made of.
	 * @param line where it begins
	 * @param message why
	 */
	void malformed(int line, String message) {
		read++;
		findings.add(sheet.file(), line, null, Code.MALFORMED_ROW, message);
	}

	Table table() {
		Set<Column> said = new HashSet<>();
		for (int at = 0; at < places.length; at++) {
			if (places[at] >= 0) {
				said.add(sheet.columns().get(at));
			}
		}
		return new Table(sheet, said, rows, read);
	}

	private @Nullable Object value(Column column, String text) throws MalformedValueException {
		if (text.isEmpty()) {
			if (column.required()) {
				throw new MalformedValueException(Code.MISSING_VALUE, "There is no %s.".formatted(column.name()));
			}
			return column.fallback();
		}
		if (Cell.controlled(text)) {
			throw new MalformedValueException(Code.CONTROL_CHARACTER, "The value holds a control character.");
		}
		Object value = column.kind().read(text);
		return (column.identity() || column.target() != null) ? pool.computeIfAbsent(value, (same) -> same) : value;
	}

	private void keep(Row row) {
		boolean sound = true;
		for (Sheet.Rule rule : sheet.rules()) {
			Object one = row.value(sheet.column(rule.column()));
			Object other = row.value(sheet.column(rule.other()));
			if (one != null && other != null && rule.broken().test(one, other)) {
				sound = false;
				findings.add(sheet.file(), row.line(), rule.column(), rule.code(),
						rule.sentence().formatted(one, other));
			}
		}
		if (sound) {
			rows.add(row);
		}
	}

}
