package org.skillsgraph.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.ibm.icu.util.VersionInfo;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * Properties stored with a named thing, so that it is sorted correctly and found by its
 * names and words. Code that writes a name writes these with it.
 */
public final class NameProperties {

	/**
	 * Changes whenever the same name or place gets different properties: those of all
	 * things are then rewritten when a service starts.
	 */
	public static final String VERSION = "2, ICU %s, Lucene %s".formatted(VersionInfo.ICU_VERSION, Version.LATEST);

	private NameProperties() {
	}

	/**
	 * {@return the properties}
	 * @param kind the kind of thing, to which {@link NameLookups} may be restricted
	 * @param name the name of the thing
	 * @param otherNames other names that it is known by
	 * @param texts texts that describe it; null where there is none
	 */
	public static Map<String, Object> of(String kind, String name, Collection<String> otherNames,
			@Nullable String... texts) {
		List<String> all = Stream.concat(Stream.of(name), otherNames.stream()).toList();
		List<String> forms = without(List.of(), all.stream().map(NameForm::of).distinct().toList());
		List<String> plain = all.stream().map(NameForm::plain).distinct().toList();
		List<String> words = List.copyOf(NameWords.spellings(all));
		return Map.of("searchKind", kind, "sortName", CollationKey.of(name), "names", forms, //
				"plainNames", without(forms, plain), //
				"nameLetters", without(plain, all.stream().map(NameForm::letters).distinct().toList()), //
				"nameWords", words, "nameStems", without(words, NameWords.stems(all)), //
				"textStems",
				List.copyOf(NameWords.stems(Stream.of(texts).filter(Objects::nonNull).map(String::valueOf).toList())));
	}

	/** Forms that are already among the stricter ones needn't be stored again. */
	private static List<String> without(Collection<String> stricter, Collection<String> forms) {
		return forms.stream().filter((form) -> !form.isEmpty() && !stricter.contains(form)).toList();
	}

}
