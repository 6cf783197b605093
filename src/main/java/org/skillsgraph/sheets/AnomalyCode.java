package org.skillsgraph.sheets;

/**
 * What can be wrong with a file or a row. The names are stable: scripts read them.
 */
public enum AnomalyCode {

	/** The format has no file of this name; it isn't read. */
	UNKNOWN_FILE,
	/** The file's format has no such column; its values aren't used. */
	UNKNOWN_COLUMN,
	/**
	 * The record has too many values or too few, is too long, or has unmatched quotes.
	 */
	MALFORMED_ROW,
	/** A required value is empty. */
	MISSING_VALUE,
	/** The value holds a control character other than a tab or a line break. */
	CONTROL_CHARACTER,
	/** The value is implausibly long, or the list has too many values. */
	TOO_LONG,
	/** A key contains the bar, which separates several values. */
	MALFORMED_KEY,
	/** The value isn't an ISO 8601 date, or date and time with a zone. */
	MALFORMED_DATE,
	/** The value isn't a number, or is out of range. */
	MALFORMED_NUMBER,
	/** The value isn't one of the column's words. */
	UNKNOWN_WORD,
	/** The time zone isn't in the IANA database. */
	UNKNOWN_TIME_ZONE,
	/** The value is neither a BCP 47 tag nor the code or name of a language. */
	UNKNOWN_LANGUAGE,
	/** The value isn't a pair of times such as 09:00-17:00. */
	MALFORMED_HOURS,
	/** The value isn't an absolute http or https address. */
	MALFORMED_ADDRESS,
	/** A level is neither 1 to 5 nor one of the five words. */
	LEVEL_OUT_OF_RANGE,
	/** The requirements aren't a tree as the format defines it. */
	MALFORMED_TREE,
	/** Something ends before it starts. */
	ENDS_BEFORE_START,
	/** A mentorship is ACTIVE or PAUSED, but its last day has passed; it is kept. */
	ACTIVE_BUT_ENDED,
	/** Somebody or something is related to itself. */
	SELF_RELATION,
	/** The row occurs twice; it is used once. */
	DUPLICATE,
	/** Several rows contradict each other, or claim the same address. */
	CONFLICT,
	/** The row names a key that is neither in the directory nor in the graph. */
	UNKNOWN_KEY,
	/** The row is part of a cycle. */
	CYCLE,
	/** A learning item is only mentioned as a requirement: it becomes a placeholder. */
	UNKNOWN_ITEM,
	/** Something was observed or completed on a future date; it is kept. */
	FUTURE_DATE,
	/** A name or title is what a spreadsheet writes for a missing value; it is kept. */
	SPREADSHEET_LEFTOVER

}
