package org.skillsgraph.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is recognised as a language, and which spellings mean the same one. */
class LanguagesTests {

	@ParameterizedTest(name = "{0}: {1}, {3}")
	@CsvSource({ "en, en, en, a code of ISO 639-1", "EN, en, en, in capitals", "eng, en, en, a code of ISO 639-3",
			"ger, de, de, a bibliographic code of ISO 639-2", "fre, fr, fr, another one",
			"gsw, gsw, gsw, one that has three letters only", "en-GB, en-GB, en, with a region",
			"en_us, en-US, en, an underscore", "en-uk, en-GB, en, a region by its everyday code",
			"es-419, es-419, es, a region of the UN's", "zh-Hant, zh-Hant, zh, with a script",
			"de-AT-1996, de-AT-1996, de, with a variant", "en-u-ca-buddhist, en, en, an extension says nothing",
			"iw, he, he, a code that was replaced", "sh, sr-Latn, sr, another one",
			"i-klingon, tlh, tlh, grandfathered", "cmn, zh, zh, the main member of a macrolanguage",
			"yue, yue, yue, a member that stays apart", "nb, nb, no, a member that the others understand",
			"nn, nn, no, another one", "no, no, no, the macrolanguage itself", "arz, arz, ar, a spoken Arabic",
			"English, en, en, an English name", "deutsch, de, de, a native name in small letters",
			"FRANÇAIS, fr, fr, accents and capitals", "francais, fr, fr, accents left out",
			"Brazilian Portuguese, pt-BR, pt, a dialect by name", "português (Brasil), pt-BR, pt, a native name",
			"Norwegian Bokmål, nb, no, a name of two words", "norsk, no, no, the macrolanguage's native name",
			"Simplified Chinese, zh-Hans, zh, a script by name", "中文, zh, zh, another script",
			"हिन्दी, hi, hi, marks that are vowels", "Mandarin, zh, zh, a name in common use" })
	void aLanguageIsUnderstoodHoweverItIsWritten(String text, String tag, String compared, String because) {
		assertThat(Languages.tag(text)).as(because).contains(tag);
		assertThat(Languages.compared(text)).as(because).contains(compared);
		assertThat(Languages.tag(tag)).as("the tag stands for itself").contains(tag);
		assertThat(Languages.compared(compared)).as("so does what is compared").contains(compared);
	}

	@ParameterizedTest
	@FieldSource("NONE")
	void anythingElseIsNoLanguage(String text) {
		assertThat(Languages.tag(text)).isEmpty();
		assertThat(Languages.compared(text)).isEmpty();
	}

	static final List<String> NONE = List.of("", " ", "xx", "klingonish", "english.", "en-XX", "en-Xxxx", "en--US",
			"en, de", "jp", "und", "mul", "zxx", "x-private", "qaa", "-", "e", "\uD800", "en".repeat(50_000));

	@Test
	void whiteSpaceAndNormalFormsMakeNoDifference() {
		assertThat(Languages.tag(" Brazilian\u00a0 portuguese ")).contains("pt-BR");
		assertThat(Languages.tag("franc\u0327ais")).contains("fr");
		assertThat(Languages.tag("ＥＮ")).contains("en");
	}

	@Test
	void severalAreComparedEachOnce() {
		assertThat(Languages.compared(List.of("en", "English", "en_GB", "klingonish", "nb")))
			.containsExactlyInAnyOrder("en", "no");
	}

	@Test
	void aLanguageIsCalledByItsEnglishName() {
		assertThat(List.of("en", "no", "zh", "yue")).extracting(Languages::name)
			.containsExactly("English", "Norwegian", "Chinese", "Cantonese");
	}

}
