package org.skillsgraph.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/**
 * The English and native names of all languages of CLDR, including regional variants.
 * They are collected on first use, which takes half a second.
 */
final class LanguageNames {

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	/** English names in common use that CLDR doesn't prefer. */
	private static final Map<String, String> OTHERS = Map.of("bengali", "bn", "castilian", "es", "farsi", "fa",
			"mandarin", "zh");

	private static final Map<String, String> TAGS = collected();

	private LanguageNames() {
	}

	/**
	 * {@return the tag of the language with this name, with or without its accents}
	 * @param form the name's normal form
	 */
	static Optional<String> tag(String form) {
		String tag = TAGS.get(form);
		return Optional.ofNullable((tag != null) ? tag : TAGS.get(withoutMarks(form)));
	}

	private static Map<String, String> collected() {
		Map<String, String> tags = new HashMap<>(OTHERS);
		LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH, DialectHandling.DIALECT_NAMES);
		for (String code : ULocale.getISOLanguages()) {
			tags.putIfAbsent(NameForm.of(english.languageDisplayName(code)), code);
		}
		for (ULocale locale : ULocale.getAvailableLocales()) {
			if (locale.getVariant().isEmpty()) {
				add(locale, ULocale.ENGLISH, tags);
				add(locale, locale, tags);
			}
		}
		// Last, so that a name that has no accents of its own takes precedence.
		Map.copyOf(tags).forEach((name, tag) -> tags.putIfAbsent(withoutMarks(name), tag));
		return Map.copyOf(tags);
	}

	private static void add(ULocale named, ULocale in, Map<String, String> tags) {
		for (DialectHandling handling : DialectHandling.values()) {
			tags.putIfAbsent(NameForm.of(LocaleDisplayNames.getInstance(in, handling).localeDisplayName(named)),
					named.toLanguageTag());
		}
	}

	private static String withoutMarks(String form) {
		String bare = MARKS.matcher(Normalizer2.getNFDInstance().normalize(form)).replaceAll("");
		return Normalizer2.getNFCInstance().normalize(bare);
	}

}
