package org.skillsgraph.wording;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Builds the small parts of sentences. */
public final class Wording {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private Wording() {
	}

	/**
	 * {@return "3 December 2026"}
	 * @param moment a date, with or without a time
	 */
	public static String day(TemporalAccessor moment) {
		return DAY.format(moment);
	}

	/**
	 * {@return "a", "a and b", "a, b and c"} Where a part is a list itself, commas or
	 * semicolons keep the parts apart: "a and b, and c", "a, b and c; d; and e".
	 */
	public static <T> String and(Collection<T> things, Function<T, String> words) {
		List<String> said = things.stream().map(words).toList();
		int last = said.size() - 1;
		if (last < 1) {
			return String.join("", said);
		}
		boolean commas = said.stream().anyMatch((part) -> part.contains(", "));
		boolean lists = commas || said.stream().anyMatch((part) -> part.contains(" and "));
		String between = (commas && last > 1) ? "; " : ", ";
		return String.join(between, said.subList(0, last)) + (lists ? between + "and " : " and ") + said.get(last);
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
	 * {@return "0 open places", "1 open place", "2 open places"}
	 */
	public static String count(long number, String thing) {
		return number + " " + thing + ((number == 1) ? "" : "s");
	}

	/**
	 * {@return the title of something, in quotation marks}
	 * @param title of an item, which may hold a whole sentence
	 */
	public static String quoted(String title) {
		return '"' + title + '"';
	}

	/**
	 * {@return "a course", "an article"}
	 * @param noun in the singular
	 */
	public static String one(String noun) {
		return ("aeiou".indexOf(noun.charAt(0)) < 0) ? "a " + noun : "an " + noun;
	}

	/**
	 * {@return "0", "12", "29.99"}
	 * @param number told with two decimals at most
	 */
	public static String number(double number) {
		return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
	}

	/**
	 * {@return "0 hours", "1 hour", "7.5 hours"}
	 * @param hours told with two decimals at most
	 */
	public static String hours(double hours) {
		String number = number(hours);
		return number.equals("1") ? "1 hour" : number + " hours";
	}

	/**
	 * {@return the phrase as a sentence}
	 */
	public static String sentence(String phrase) {
		return capital(phrase) + ".";
	}

	/**
	 * {@return the phrase as the beginning of a sentence}
	 */
	public static String capital(String phrase) {
		return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
	}

}
