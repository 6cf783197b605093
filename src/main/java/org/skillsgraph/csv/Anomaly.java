package org.skillsgraph.csv;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.sheets.AnomalyCode;

/**
 * A deviation of a file from the format.
 *
 * @param file the file's name
 * @param line of the file where the record begins, from 1
 * @param column the column's name; null if it isn't about a column
 * @param code the kind of anomaly
 * @param message the same in a sentence
 */
public record Anomaly(String file, int line, @Nullable String column, AnomalyCode code, String message) {

	/** Order within a file: by line, then column, then code. */
	static final Comparator<Anomaly> IN_FILE = Comparator.comparingInt(Anomaly::line)
		.thenComparing(Anomaly::column, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Anomaly::code)
		.thenComparing(Anomaly::message);

}
