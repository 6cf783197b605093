package org.skillsgraph.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Languages as people write them: BCP 47 tags ({@code pt-BR}, also {@code pt_br}), codes
 * of ISO 639-1, -2 and -3 ({@code de}, {@code ger}, {@code deu}), and the English or
 * native names of CLDR ({@code Brazilian Portuguese}, {@code Deutsch}). A language is one
 * that CLDR has a name for.
 */
public final class Languages {

	/** No tag or name of a language is this long. */
	private static final int LONGEST = 100;

	private static final LocaleDisplayNames ENGLISH = LocaleDisplayNames.getInstance(ULocale.ENGLISH,
			DisplayContext.NO_SUBSTITUTE);

	/** These have codes and names, but stand for no single language. */
	private static final Set<String> NO_LANGUAGE = Set.of("und", "mis", "mul", "zxx");

	/**
	 * Members of macrolanguages (ISO 639-3) whose speakers understand each other. CLDR
	 * itself replaces the code of a macrolanguage's main member, such as {@code cmn} by
	 * {@code zh}. Other members, such as {@code yue}, stay apart.
	 */
	private static final Map<String, String> MACROLANGUAGES = Map.ofEntries( //
			Map.entry("nb", "no"), Map.entry("nn", "no"), //
			Map.entry("aeb", "ar"), Map.entry("apc", "ar"), Map.entry("arq", "ar"), Map.entry("ars", "ar"),
			Map.entry("ary", "ar"), Map.entry("arz", "ar"));

	/** Codes that are already in the form to compare by need no parsing. */
	private static final Set<String> COMPARED = Arrays.stream(ULocale.getISOLanguages())
		.filter((code) -> code.equals(parsed(code).map(Languages::compared).orElse(null)))
		.collect(Collectors.toUnmodifiableSet());

	private Languages() {
	}

	/**
	 * {@return the canonical BCP 47 tag, such as {@code en-GB} for {@code EN_uk}; empty
	 * when the text isn't a language}
	 * @param text a tag, a code or a name
	 */
	public static Optional<String> tag(String text) {
		return read(text).map(ULocale::toLanguageTag);
	}

	/**
	 * {@return the code to compare by, the same for all variants of a language:
	 * {@code en} for {@code English} and {@code en-GB}, {@code no} for {@code nb} and
	 * {@code nn}; empty when the text isn't a language}
	 * @param text a tag, a code or a name
	 */
	public static Optional<String> compared(String text) {
		return COMPARED.contains(text) ? Optional.of(text) : read(text).map(Languages::compared);
	}

	/**
	 * {@return the codes to compare by, each once; what isn't a language is left out}
	 * @param texts tags, codes or names
	 */
	public static Set<String> compared(Collection<String> texts) {
		return texts.stream().flatMap((text) -> compared(text).stream()).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * {@return the English name of a language, such as {@code Norwegian}}
	 * @param code the code to compare by
	 */
	public static String name(String code) {
		return Objects.requireNonNullElse(named(code), code);
	}

	private static Optional<ULocale> read(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		String form = NameForm.of(text);
		return parsed(form).or(() -> LanguageNames.tag(form).flatMap(Languages::parsed));
	}

	/** Extensions and private use say nothing about the language. */
	private static Optional<ULocale> parsed(String tag) {
		try {
			ULocale given = new ULocale.Builder().setLanguageTag(tag.replace('_', '-')).build();
			ULocale language = ULocale.createCanonical(given.getBaseName());
			return known(language) ? Optional.of(language) : Optional.empty();
		}
		catch (IllformedLocaleException ex) {
			return Optional.empty();
		}
	}

	private static boolean known(ULocale language) {
		return !NO_LANGUAGE.contains(language.getLanguage()) && named(language.getLanguage()) != null
				&& (language.getScript().isEmpty() || ENGLISH.scriptDisplayName(language.getScript()) != null)
				&& (language.getCountry().isEmpty() || ENGLISH.regionDisplayName(language.getCountry()) != null);
	}

	private static String compared(ULocale language) {
		return MACROLANGUAGES.getOrDefault(language.getLanguage(), language.getLanguage());
	}

	private static @Nullable String named(String code) {
		return code.isEmpty() ? null : ENGLISH.languageDisplayName(code);
	}

}
