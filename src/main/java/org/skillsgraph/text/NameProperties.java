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
 * What is stored with a thing that has a name, so that the thing is listed in its place
 * and found by its names and words. Whoever writes a name writes these with it.
 */
public final class NameProperties {

	/**
	 * Changes whenever the same name gets other properties than before: then those of all
	 * things are written anew when a service starts.
	 */
	public static final String VERSION = "1, ICU %s, Lucene %s".formatted(VersionInfo.ICU_VERSION, Version.LATEST);

	private NameProperties() {
	}

	/**
	 * {@return the properties}
	 * @param kind of thing, as {@link NameLookups} may be told to find nothing else
	 * @param name of the thing
	 * @param otherNames it is also known by
	 * @param texts that say something of it; null where one doesn't
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

	/** What is in the stricter form already needn't be stored again. */
	private static List<String> without(Collection<String> stricter, Collection<String> forms) {
		return forms.stream().filter((form) -> !form.isEmpty() && !stricter.contains(form)).toList();
	}

}
