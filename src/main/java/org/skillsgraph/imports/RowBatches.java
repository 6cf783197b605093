package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.Batches;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;

import org.springframework.stereotype.Component;

/**
 * Stores the used rows in batches, one transaction each. A batch is retried as a whole
 * when the database reports a transient error.
 */
@Component
class RowBatches {

	static final int AT_ONCE = 5_000;

	private final RowWriter rowWriter;

	private final RetriedTransactions transactions;

	private final ImportLease lease;

	RowBatches(RowWriter rowWriter, RetriedTransactions transactions, ImportLease lease) {
		this.rowWriter = rowWriter;
		this.transactions = transactions;
		this.lease = lease;
	}

	/**
	 * {@return the outcome of a table's rows}
	 * @param table after validation
	 * @param empty whether the graph was empty when the import began
	 * @param dryRun whether to write nothing
	 * @param done takes the number of rows done
	 */
	Report.Count store(Table table, boolean empty, boolean dryRun, IntConsumer done) {
		List<Row> rows = sorted(table);
		Map<String, String> released = (dryRun || empty) ? Map.of() : releaseAddresses(table);
		List<Map<String, @Nullable Object>> links = new ArrayList<>();
		int created = 0;
		int changed = 0;
		for (List<Row> some : Batches.of(rows, AT_ONCE)) {
			List<RowChange> differing = transactions.run(() -> store(table, some, released, empty, dryRun));
			created += (int) differing.stream().filter(RowChange::created).count();
			changed += (int) differing.stream().filter((change) -> !change.created()).count();
			if (table.sheet().linksToItself()) {
				links.addAll(rowWriter.links(table.sheet(), differing));
			}
			done.accept(some.size());
		}
		if (!dryRun) {
			link(table.sheet(), links);
		}
		int unchanged = rows.size() - created - changed + table.repeated();
		return new Report.Count(table.read(), created, changed, unchanged,
				table.read() - created - changed - unchanged);
	}

	// The new holder of an address may be stored before the old one gives it up, but an
	// address never has two holders.
	private Map<String, String> releaseAddresses(Table table) {
		Map<String, String> released = new HashMap<>();
		if (table.sheet().equals(Sheets.PEOPLE)) {
			for (List<Row> some : Batches.of(table.used(), AT_ONCE)) {
				released.putAll(transactions.run(() -> {
					Map<String, String> taken = rowWriter.releaseAddresses(table, some);
					lease.confirm();
					return taken;
				}));
			}
		}
		return released;
	}

	private List<RowChange> store(Table table, List<Row> rows, Map<String, String> released, boolean empty,
			boolean dryRun) {
		List<RowChange> differing = rowWriter.compare(table, rows, released, empty)
			.stream()
			.filter(RowChange::differs)
			.toList();
		if (!dryRun && !differing.isEmpty()) {
			rowWriter.write(table.sheet(), differing);
			lease.confirm();
		}
		return differing;
	}

	// All rows of the same sheet exist now, so links can lead to them.
	private void link(Sheet sheet, List<Map<String, @Nullable Object>> links) {
		for (List<Map<String, @Nullable Object>> some : Batches.of(links, AT_ONCE)) {
			transactions.run(() -> {
				rowWriter.link(sheet, some);
				lease.confirm();
				return some.size();
			});
		}
	}

	private static List<Row> sorted(Table table) {
		return table.used().stream().sorted(table.sheet().order()).toList();
	}

}
