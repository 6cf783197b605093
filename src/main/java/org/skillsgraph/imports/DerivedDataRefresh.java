package org.skillsgraph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.graph.Writes;
import org.skillsgraph.lifecycle.ProcessEnd;
import org.skillsgraph.profiles.ProfileDerivation;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.text.NameProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rewrites, once, the properties derived from names and the public profiles in a graph
 * written by another version of the service. A migration can't: Cypher has neither
 * collation nor JSON. An interrupted refresh starts over at the next start.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DerivedDataRefresh implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DerivedDataRefresh.class);

	private static final CypherFile FIND = CypherFile.of("imports/find-refreshed-names");

	private static final CypherFile KEEP = CypherFile.of("imports/keep-refreshed-names");

	private static final CypherFile LIST = CypherFile.of("imports/list-named");

	/** Offerings have no name, but a language and a place. */
	private static final List<Sheet> NAMED = List.of(Sheets.TEAMS, Sheets.PEOPLE, Sheets.SKILLS, Sheets.ADD_ONS,
			Sheets.LEARNING_ITEMS, Sheets.OFFERINGS, Sheets.ROLES);

	private static final long AT_ONCE = 2_000;

	static final String VERSION = NameProperties.VERSION + ", profiles " + ProfileDerivation.VERSION;

	private final Writes writes;

	private final ProfileDerivation profiles;

	private final RetriedTransactions transactions;

	DerivedDataRefresh(Writes writes, ProfileDerivation profiles, RetriedTransactions transactions) {
		this.writes = writes;
		this.profiles = profiles;
		this.transactions = transactions;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (run(FIND, Map.of()).stream().anyMatch((row) -> VERSION.equals(row.get("version").asString("")))) {
			return;
		}
		try {
			refresh();
		}
		catch (RuntimeException ex) {
			if (!ProcessEnd.hasBegun()) {
				throw ex;
			}
			LOG.info(
					"The process was told to end; the next start writes anew what is derived from names, and public profiles.");
		}
	}

	private void refresh() {
		int changed = NAMED.stream().mapToInt(this::refresh).sum();
		run(KEEP, Map.of("q", Map.of("version", VERSION)));
		if (changed > 0) {
			LOG.info("Another version wrote this graph: what is derived from names was written anew for {} things",
					changed);
		}
	}

	private int refresh(Sheet sheet) {
		int changed = 0;
		String after = "";
		while (true) {
			String from = after;
			Batch batch = transactions.run(() -> refresh(sheet, from));
			if (batch.last().isEmpty()) {
				return changed;
			}
			changed += batch.changed();
			after = batch.last();
		}
	}

	/** Listing locks the nodes, so that no import writes them meanwhile. */
	private Batch refresh(Sheet sheet, String after) {
		List<Record> things = writes.run(LIST,
				Map.of("q", Map.of("file", sheet.file(), "after", after, "most", AT_ONCE)));
		List<RowChange> differing = things.stream()
			.map((thing) -> change(sheet, thing))
			.filter(RowChange::differs)
			.toList();
		if (!differing.isEmpty()) {
			writes.run(CypherFile.of("imports/store-" + sheet.name()), Map.of("q",
					Map.of("rows", differing.stream().map((one) -> one.properties(sheet.links())).toList())));
		}
		if (sheet.equals(Sheets.PEOPLE)) {
			profiles.of(things.stream().map((thing) -> thing.get("key").asString()).toList());
		}
		return new Batch(differing.size(), things.isEmpty() ? "" : things.getLast().get("key").asString());
	}

	/** One transaction: how many things were written, and the key of the last one. */
	private record Batch(int changed, String last) {
	}

	private List<Record> run(CypherFile statement, Map<String, Object> parameters) {
		return transactions.run(() -> writes.run(statement, parameters));
	}

	private static RowChange change(Sheet sheet, Record thing) {
		Map<String, Object> stored = thing.get("stored").asMap();
		Map<String, @Nullable Object> wanted = new HashMap<>(stored);
		sheet.completing().accept(wanted);
		// Links aren't listed, and none is derived from a name.
		sheet.links().forEach(wanted::remove);
		return new RowChange(Map.of("key", thing.get("key").asString()), stored, wanted);
	}

}
