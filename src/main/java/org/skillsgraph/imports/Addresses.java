package org.skillsgraph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Drops the e-mail addresses that two people claim. An address says who signs in: what
 * isn't certain is nobody's new address, and whoever has it already keeps it.
 */
final class Addresses {

	private final Table people;

	private final int column;

	private final Stored stored;

	private final Findings findings;

	Addresses(Table people, Stored stored, Findings findings) {
		this.people = people;
		this.column = people.sheet().column("email");
		this.stored = stored;
		this.findings = findings;
	}

	/**
	 * Drops the addresses of a table; nothing where it isn't the table of people.
	 */
	static void settle(Table table, Stored stored, Findings findings) {
		if (table.sheet().equals(Sheets.PEOPLE)) {
			new Addresses(table, stored, findings).settle();
		}
	}

	private void settle() {
		Map<String, List<Row>> claimants = people.used()
			.stream()
			.filter((row) -> row.value(column) != null)
			.collect(Collectors.groupingBy((row) -> String.valueOf(row.value(column))));
		Map<String, String> keepers = keepers(claimants.keySet());
		claimants.forEach((address, rows) -> settle(rows, keepers.get(address)));
	}

	/** Those who have addresses and don't give them up by the same import. */
	private Map<String, String> keepers(Collection<String> addresses) {
		Map<String, Row> rows = people.byKey();
		Map<String, String> keepers = new HashMap<>();
		stored.holders(addresses).forEach((address, holder) -> {
			Row row = rows.get(holder);
			if (row == null || address.equals(row.value(column))) {
				keepers.put(address, holder);
			}
		});
		return keepers;
	}

	private void settle(List<Row> rows, @Nullable String keeper) {
		boolean contested = rows.size() > 1 || (keeper != null && !keeper.equals(key(rows.getFirst())));
		for (Row row : contested ? rows : List.<Row>of()) {
			if (key(row).equals(keeper)) {
				findings.add(people.sheet().file(), row.line(), "email", Code.CONFLICT,
						"%s Who has it in the graph keeps it.".formatted(sentence(row, rows)));
			}
			else {
				findings.unusable(people.sheet(), row, "email", Code.CONFLICT, sentence(row, rows));
			}
		}
	}

	private static String sentence(Row row, List<Row> rows) {
		return rows.stream()
			.filter((other) -> other != row)
			.findFirst()
			.map((other) -> "Line %d claims the same address.".formatted(other.line()))
			.orElse("Somebody else has the address in the graph.");
	}

	private String key(Row row) {
		return people.sheet().key(row);
	}

}
