package org.skillsgraph.csv;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.sheets.AnomalyCode;

/**
 * Something in a file that isn't as the format says.
 *
 * @param file the file's name
 * @param line of the file where the record begins, from 1
 * @param column the column's name; null when it isn't about one
 * @param code what kind of thing it is
 * @param message the same in a sentence
 */
public record Anomaly(String file, int line, @Nullable String column, AnomalyCode code, String message) {

	/** By line, then column, then code: within a file. */
	static final Comparator<Anomaly> IN_FILE = Comparator.comparingInt(Anomaly::line)
		.thenComparing(Anomaly::column, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Anomaly::code)
		.thenComparing(Anomaly::message);

}
