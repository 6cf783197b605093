package org.skillsgraph.sheets;

import java.util.Locale;
import java.util.stream.Stream;

import org.skillsgraph.people.Audience;
import org.skillsgraph.skills.Level;

/**
 * Kinds of values that are numbers in the graph: levels, counts, amounts, audience rungs.
 */
public final class NumberKinds {

	private static final ValueKind AUDIENCE = TextKinds.oneOf(words(Audience.values()));

	/** A non-negative amount, with decimals if need be. */
	public static final ValueKind AMOUNT = NumberKinds::amount;

	private NumberKinds() {
	}

	/** A level: 1 to 5, or its word. */
	static Object level(String text) throws MalformedValueException {
		for (Level level : Level.values()) {
			if (level.name().equals(text.toUpperCase(Locale.ROOT)) || String.valueOf(level.number()).equals(text)) {
				return (long) level.number();
			}
		}
		throw new MalformedValueException(AnomalyCode.LEVEL_OUT_OF_RANGE,
				"The level %s is neither 1 to 5 nor one of %s.".formatted(ValueKind.quoted(text),
						String.join(", ", words(Level.values()))));
	}

	/** An audience, as the rung from which a fact is visible. */
	static Object rung(String text) throws MalformedValueException {
		return (long) Audience.valueOf(String.valueOf(AUDIENCE.read(text))).rung();
	}

	private static String[] words(Enum<?>[] scale) {
		return Stream.of(scale).map(Enum::name).toArray(String[]::new);
	}

	/**
	 * {@return a whole number}
	 * @param least the smallest allowed
	 * @param most the largest allowed
	 */
	static ValueKind whole(long least, long most) {
		return (text) -> {
			try {
				long number = Long.parseLong(text);
				if (number >= least && number <= most) {
					return number;
				}
			}
			catch (NumberFormatException ex) {
				// Reported below, like a number out of range.
			}
			throw malformed(text, "a whole number from %d to %d".formatted(least, most));
		};
	}

	private static Object amount(String text) throws MalformedValueException {
		try {
			double number = Double.parseDouble(text);
			boolean plain = text.chars().noneMatch((digit) -> "xXfFdD".indexOf(digit) >= 0);
			if (plain && number >= 0 && number <= 1e12) {
				return number + 0.0;
			}
		}
		catch (NumberFormatException ex) {
			// Reported below, like a number out of range.
		}
		throw malformed(text, "a number from 0 on, with a point before decimals");
	}

	/** A flag: true or false. */
	static Object truth(String text) throws MalformedValueException {
		return "true".equals(TextKinds.oneOf("true", "false").read(text));
	}

	private static MalformedValueException malformed(String text, String wanted) {
		return new MalformedValueException(AnomalyCode.MALFORMED_NUMBER,
				"%s isn't %s.".formatted(ValueKind.quoted(text), wanted));
	}

}
