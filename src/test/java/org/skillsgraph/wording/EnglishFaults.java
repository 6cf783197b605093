package org.skillsgraph.wording;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the faults that are easily made where templates are put together. */
final class EnglishFaults {

	private static final String THINGS = "(?:hour|week|step|level|offering|item|skill|place|person)";

	private static final List<Fault> FAULTS = List.of(
			new Fault("begins with no capital, number or quotation", "(?:^|[.?] )[^\\p{Lu}\\d\"`]"),
			new Fault("ends with no full stop or question mark", "[^.?]$"),
			new Fault("has a blank too many", "  | $| [.,;:?)]|\\( "),
			new Fault("has a blank too few", "[.,;:?)]\\p{L}|\\p{L}\\("),
			new Fault("has two stops in a row", "[.,;:?][.,;:?]"),
			new Fault("has one of many", "(?<![Ss]tep )(?<![\\d.,])1 (?:\\p{Ll}+ )?\\p{Ll}+s\\b"),
			new Fault("has many of one", "\\b(?:[2-9]|\\d+[\\d.]\\d*) (?:\\p{Ll}+ )?" + THINGS + "\\b"),
			new Fault("has a before a vowel", "\\b[Aa] (?:[aeio]|hour)"),
			new Fault("has an before a consonant", "\\b[Aa]n (?!hour)[^aeiou]"),
			new Fault("says a sentence twice", "(?:^|[.?] )([^.?]+[.?]) (?:.*[.?] )?\\1"));

	/** Names of the schema, values and addresses aren't English. */
	private static final Pattern CODE = Pattern.compile("`[^`]*`");

	private EnglishFaults() {
	}

	/** A fault by its name, with what it looks like. */
	private record Fault(String name, Pattern looks) {

		Fault(String name, String looks) {
			this(name, Pattern.compile(looks));
		}

	}

	/**
	 * {@return what is wrong with a text}
	 * @param text one or more sentences
	 */
	static List<String> in(String text) {
		String read = CODE.matcher(text).replaceAll("`code`");
		return FAULTS.stream().filter((fault) -> fault.looks().matcher(read).find()).map(Fault::name).toList();
	}

}
