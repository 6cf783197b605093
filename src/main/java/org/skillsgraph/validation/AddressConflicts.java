package org.skillsgraph.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;

/**
 * Drops e-mail addresses that two people claim. An address decides who signs in: a
 * contested address goes to nobody new, and its current holder keeps it.
 */
final class AddressConflicts {

	private final Table people;

	private final int column;

	private final StoredData stored;

	private final Anomalies anomalies;

	AddressConflicts(Table people, StoredData stored, Anomalies anomalies) {
		this.people = people;
		this.column = people.sheet().column("email");
		this.stored = stored;
		this.anomalies = anomalies;
	}

	/**
	 * Drops the contested addresses of a table; does nothing unless it is the table of
	 * people.
	 */
	static void settle(Table table, StoredData stored, Anomalies anomalies) {
		if (table.sheet().equals(Sheets.PEOPLE)) {
			new AddressConflicts(table, stored, anomalies).settle();
		}
	}

	private void settle() {
		Map<String, List<Row>> claimants = people.used()
			.stream()
			.filter((row) -> row.value(column) != null)
			.collect(Collectors.groupingBy((row) -> String.valueOf(row.value(column))));
		Map<String, String> holders = stored.holders(claimants.keySet());
		Map<String, String> held = HashMap.newHashMap(holders.size());
		holders.forEach((address, holder) -> held.put(holder, address));
		Map<String, Row> rows = people.byKey();
		Deque<String> open = new ArrayDeque<>(claimants.keySet());
		while (!open.isEmpty()) {
			String address = open.remove();
			String holder = holders.get(address);
			String keeper = (holder != null && keeps(rows.get(holder), address)) ? holder : null;
			for (Row loser : settle(address, claimants.getOrDefault(address, List.of()), keeper)) {
				// A person who loses a new address keeps the old one, which another may
				// claim.
				Optional.ofNullable(held.get(key(loser))).ifPresent(open::add);
			}
		}
	}

	/** Whether the holder of an address keeps it in this import. */
	private boolean keeps(@Nullable Row holder, String address) {
		return holder == null || holder.keepsStored(column) || address.equals(holder.value(column));
	}

	/** Returns the rows whose claim is dropped. */
	private List<Row> settle(String address, List<Row> claimants, @Nullable String keeper) {
		List<Row> rows = claimants.stream().filter((row) -> address.equals(row.value(column))).toList();
		boolean contested = rows.size() > 1
				|| (keeper != null && !rows.isEmpty() && !keeper.equals(key(rows.getFirst())));
		List<Row> losers = new ArrayList<>();
		for (Row row : contested ? rows : List.<Row>of()) {
			if (key(row).equals(keeper)) {
				anomalies.add(people.sheet().file(), row.line(), "email", AnomalyCode.CONFLICT,
						"%s Who has it in the graph keeps it.".formatted(sentence(row, rows)));
			}
			else {
				losers.add(row);
				anomalies.unusable(people.sheet(), row, "email", AnomalyCode.CONFLICT, sentence(row, rows));
			}
		}
		return losers;
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
