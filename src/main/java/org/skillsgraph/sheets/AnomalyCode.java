package org.skillsgraph.sheets;

/**
 * What may be wrong with a file or a row. The names are stable: scripts read them.
 */
public enum AnomalyCode {

	/** The file's name isn't one of the format's; it isn't read. */
	UNKNOWN_FILE,
	/** The column isn't one of the file's; its values aren't used. */
	UNKNOWN_COLUMN,
	/**
	 * The record has too many values or too few, is too long, or its quotes don't match.
	 */
	MALFORMED_ROW,
	/** A value that the row can't do without is empty. */
	MISSING_VALUE,
	/** The value holds a control character other than a tab or a line's end. */
	CONTROL_CHARACTER,
	/** The value is longer than any honest one, or the list has too many values. */
	TOO_LONG,
	/** A key holds the bar that joins several values. */
	MALFORMED_KEY,
	/** The value isn't a date or a moment with its zone as ISO 8601 writes them. */
	MALFORMED_DATE,
	/** The value isn't a number, or not one that makes sense there. */
	MALFORMED_NUMBER,
	/** The value is none of the words that the column knows. */
	UNKNOWN_WORD,
	/** The time zone isn't one of the IANA's. */
	UNKNOWN_TIME_ZONE,
	/** The value is neither a BCP 47 tag nor the code or name of a language. */
	UNKNOWN_LANGUAGE,
	/** The value isn't a pair of times of the day such as 09:00-17:00. */
	MALFORMED_HOURS,
	/** The value isn't an absolute http or https address. */
	MALFORMED_ADDRESS,
	/** A level is neither 1 to 5 nor one of the five words. */
	LEVEL_OUT_OF_RANGE,
	/** What is required isn't a tree as the format draws it. */
	MALFORMED_TREE,
	/** Something ends before it starts. */
	ENDS_BEFORE_START,
	/** A mentorship is ACTIVE or PAUSED, but its last day has passed; it is kept. */
	ACTIVE_BUT_ENDED,
	/** Somebody or something is related to itself. */
	SELF_RELATION,
	/** The row stands there twice; it is used once. */
	DUPLICATE,
	/** Several rows say different things of the same, or claim the same address. */
	CONFLICT,
	/** The row names a key that neither the directory nor the graph has. */
	UNKNOWN_KEY,
	/** The row is part of a cycle. */
	CYCLE,
	/** A learning item is only mentioned as a requirement: it becomes a placeholder. */
	UNKNOWN_ITEM,
	/** Something was observed or completed on a day to come; it is kept. */
	FUTURE_DATE,
	/** A name or title is what a spreadsheet writes where a value is missing; kept. */
	SPREADSHEET_LEFTOVER

}
