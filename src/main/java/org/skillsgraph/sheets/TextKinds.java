package org.skillsgraph.sheets;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

import org.skillsgraph.text.Languages;
import org.skillsgraph.text.NameForm;

/**
 * Kinds of values that are text: texts, keys, lists, one of several words.
 */
final class TextKinds {

	/** An index entry can hold several keys, and is limited to 8 kB. */
	private static final int LONGEST_KEY = 500;

	static final int LONGEST_NAME = 1_000;

	private static final int LONGEST_TEXT = 100_000;

	private TextKinds() {
	}

	/** A text with any number of lines. */
	static Object text(String text) throws MalformedValueException {
		return within(LONGEST_TEXT, text);
	}

	/** A text that is indexed: lists are sorted or filtered by it. */
	static Object name(String text) throws MalformedValueException {
		return within(LONGEST_NAME, text);
	}

	/** A place. It is compared in its plain form, in which a few letters get longer. */
	static Object place(String text) throws MalformedValueException {
		within(LONGEST_NAME, NameForm.plain(text));
		return name(text);
	}

	/** A mail address. It is lower-cased: the case doesn't change whom it reaches. */
	static Object email(String text) throws MalformedValueException {
		return within(LONGEST_NAME, text.toLowerCase(Locale.ROOT));
	}

	/** A language, stored as its tag. */
	static Object language(String text) throws MalformedValueException {
		return Languages.tag(text)
			.orElseThrow(() -> new MalformedValueException(AnomalyCode.UNKNOWN_LANGUAGE,
					"%s isn't a language such as en, pt-BR or English.".formatted(ValueKind.quoted(text))));
	}

	/** A stable id. */
	static Object key(String text) throws MalformedValueException {
		if (text.indexOf('|') >= 0) {
			throw new MalformedValueException(AnomalyCode.MALFORMED_KEY,
					"A key can't hold a bar, which joins several values: %s.".formatted(ValueKind.quoted(text)));
		}
		return within(LONGEST_KEY, text);
	}

	/** An address that is safe to open in a browser. */
	static Object address(String text) throws MalformedValueException {
		try {
			URI address = new URI(text);
			if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
				return within(LONGEST_TEXT, text);
			}
		}
		catch (URISyntaxException ex) {
			// Reported below, like an address that isn't http or https.
		}
		throw new MalformedValueException(AnomalyCode.MALFORMED_ADDRESS,
				"%s isn't an address that begins with http:// or https://.".formatted(ValueKind.quoted(text)));
	}

	/**
	 * {@return one of some words, ignoring case}
	 * @param words in capitals
	 */
	static ValueKind oneOf(String... words) {
		return (text) -> {
			for (String word : words) {
				if (word.equalsIgnoreCase(text)) {
					return word;
				}
			}
			throw new MalformedValueException(AnomalyCode.UNKNOWN_WORD,
					"%s isn't one of %s.".formatted(ValueKind.quoted(text), String.join(", ", words)));
		};
	}

	private static String within(int longest, String text) throws MalformedValueException {
		if (text.length() > longest) {
			throw new MalformedValueException(AnomalyCode.TOO_LONG,
					"The value has %d characters; at most %d are taken.".formatted(text.length(), longest));
		}
		return text;
	}

}
