package org.skillsgraph.wording;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Builds the small parts of sentences. */
public final class Wording {

	private Wording() {
	}

	/**
	 * {@return "a", "a and b", "a, b and c"}
	 */
	public static <T> String and(Collection<T> things, Function<T, String> words) {
		List<String> said = things.stream().map(words).toList();
		int last = said.size() - 1;
		return (last < 1) ? String.join("", said) : String.join(", ", said.subList(0, last)) + " and " + said.get(last);
	}

	/**
	 * {@return "once", "twice", "3 times"}
	 */
	public static String times(int times) {
		return switch (times) {
			case 1 -> "once";
			case 2 -> "twice";
			default -> times + " times";
		};
	}

	/**
	 * {@return "no open place", "1 open place", "2 open places"}
	 */
	public static String count(long number, String thing) {
		return ((number > 0) ? number : "no") + " " + thing + ((number > 1) ? "s" : "");
	}

	/**
	 * {@return "no hours", "1 hour", "7.5 hours"}
	 */
	public static String hours(double hours) {
		String number = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(hours);
		return switch (number) {
			case "0" -> "no hours";
			case "1" -> "1 hour";
			default -> number + " hours";
		};
	}

	/**
	 * {@return the phrase as a sentence}
	 */
	public static String sentence(String phrase) {
		return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
	}

}
