package org.skillsgraph.csv;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.ValueKind;

/**
 * Detects usable values that look like mistakes. They are kept and reported: only the
 * source can tell.
 *
 * @param today in UTC
 */
public record SuspiciousValues(LocalDate today) {

	/** The columns whose dates lie in the past. */
	static final Set<String> PAST_DAYS = Set.of("observed_on", "completed_on");

	/** The columns whose values are names. */
	static final Set<String> NAMES = Set.of("name", "title");

	private static final Set<String> LEFTOVERS = Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!",
			"#NUM!", "#SPILL!", "#CALC!", "#NV", "NULL", "(NULL)", "<NULL>", "[NULL]", "\\N", "NAN", "UNDEFINED");

	/**
	 * {@return a doubt about a value, if any}
	 * @param column of the value
	 * @param value as it was read
	 */
	Optional<Doubt> about(Column column, Object value) {
		if (value instanceof LocalDate day && PAST_DAYS.contains(column.name()) && day.isAfter(today)) {
			return Optional
				.of(new Doubt(AnomalyCode.FUTURE_DATE, "%s is in the future: today is %s.".formatted(value, today)));
		}
		if (value instanceof String name && NAMES.contains(column.name())
				&& LEFTOVERS.contains(name.toUpperCase(Locale.ROOT))) {
			return Optional.of(new Doubt(AnomalyCode.SPREADSHEET_LEFTOVER,
					"%s looks like what a spreadsheet or an export writes where a value is missing."
						.formatted(ValueKind.quoted(name))));
		}
		return Optional.empty();
	}

	/**
	 * A doubt about a value.
	 *
	 * @param code the kind of anomaly
	 * @param sentence the same in words
	 */
	record Doubt(AnomalyCode code, String sentence) {
	}

}
