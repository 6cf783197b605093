package org.skillsgraph.imports;

import java.util.List;
import java.util.Map;

import org.skillsgraph.csv.Anomaly;

/**
 * The outcome of every row.
 *
 * @param files the counts of each file that was read, by its name, in the order of
 * reading
 * @param anomalies all of them, by file and line
 * @param rows the number in all files
 * @param seconds that the import took
 * @param rowsPerSecond rows per second
 */
public record Report(Map<String, Count> files, List<Anomaly> anomalies, int rows, double seconds,
		double rowsPerSecond) {

	/**
	 * {@return whether every row was used}
	 */
	public boolean complete() {
		return files.values().stream().allMatch((count) -> count.refused() == 0);
	}

	/**
	 * The outcome of the rows of a file: {@code read} is the sum of the others.
	 *
	 * @param read the records after the header
	 * @param created rows whose thing wasn't in the graph
	 * @param changed rows that differ from the graph
	 * @param unchanged rows that equal the graph, including repeated rows
	 * @param refused rows that weren't used
	 */
	public record Count(int read, int created, int changed, int unchanged, int refused) {
	}

}
