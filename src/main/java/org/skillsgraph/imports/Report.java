package org.skillsgraph.imports;

import java.util.List;
import java.util.Map;

import org.skillsgraph.csv.Anomaly;

/**
 * What became of every row.
 *
 * @param files the counts of each file that was read, by its name, in the order of
 * reading
 * @param anomalies everything that wasn't as it should be, by file and line
 * @param rows how many there were in all files
 * @param seconds that the import took
 * @param rowsPerSecond rows by seconds
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
	 * What became of the rows of a file: {@code read} is the sum of the others.
	 *
	 * @param read the records after the header
	 * @param created rows whose thing wasn't in the graph
	 * @param changed rows that say something else than the graph did
	 * @param unchanged rows that say what the graph says, repeated rows too
	 * @param refused rows that weren't used
	 */
	public record Count(int read, int created, int changed, int unchanged, int refused) {
	}

}
