package org.skillsgraph.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;

import org.springframework.stereotype.Component;

/**
 * Reports mentorships that are marked as under way although their last day has passed.
 * Their rows are used: the graph treats them as ended because of their dates.
 */
@Component
class EndedMentorships {

	private static final Set<String> UNDER_WAY = Set.of("ACTIVE", "PAUSED");

	private final Clock clock;

	EndedMentorships(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Checks the rows that are used.
	 * @param tables after validation
	 * @param anomalies takes the findings
	 */
	void report(List<Table> tables, Anomalies anomalies) {
		tables.stream()
			.filter((table) -> table.sheet().equals(Sheets.MENTORSHIPS))
			.forEach((table) -> report(table, anomalies));
	}

	private void report(Table table, Anomalies anomalies) {
		LocalDate today = LocalDate.now(clock);
		int status = table.sheet().column("status");
		int end = table.sheet().column("ended_on");
		for (Row row : table.used()) {
			if (UNDER_WAY.contains(String.valueOf(row.value(status))) && row.value(end) instanceof LocalDate last
					&& last.isBefore(today)) {
				anomalies.add(table.sheet().file(), row.line(), "ended_on", AnomalyCode.ACTIVE_BUT_ENDED,
						"The mentorship is %s, but ended on %s: it takes no place any more."
							.formatted(row.value(status), last));
			}
		}
	}

}
