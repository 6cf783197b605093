package org.skillsgraph.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A template that {@code texts.txt} lists under its class, with the sentences that show
 * it.
 *
 * @param line the class and the template, as {@link SourceTexts#line} puts them
 * @param pattern the fixed parts of the template in their order, with anything between
 * @param examples as users see them
 */
record ListedText(String line, Pattern pattern, List<String> examples) {

	private static final String TYPE = "## ";

	private static final String EXAMPLE = "    ";

	/**
	 * {@return the listed texts, in the order of the file}
	 */
	static List<ListedText> all() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("src/test/resources/texts.txt"));
		List<ListedText> texts = new ArrayList<>();
		String type = "";
		for (String line : lines.subList(lines.indexOf(""), lines.size())) {
			if (line.startsWith(TYPE)) {
				type = line.substring(TYPE.length());
			}
			else if (line.startsWith(EXAMPLE)) {
				texts.getLast().examples().add(line.substring(EXAMPLE.length()));
			}
			else if (!line.isEmpty() && !line.startsWith("# ")) {
				texts.add(new ListedText(type + ": " + line, pattern(line), new ArrayList<>()));
			}
		}
		return texts;
	}

	private static Pattern pattern(String template) {
		return Pattern.compile(Arrays.stream(template.replace('␣', ' ').split(SourceTexts.SPECIFIER, -1))
			.map((fixed) -> Pattern.quote(fixed.replace("%%", "%")))
			.collect(Collectors.joining(".*", ".*", ".*")));
	}

	/**
	 * {@return the examples that don't fit the template}
	 */
	List<String> misfits() {
		return examples.stream().filter((example) -> !fits(example)).toList();
	}

	/** A phrase that makes a sentence gets a capital. */
	private boolean fits(String example) {
		String phrase = example.substring(0, 1).toLowerCase(Locale.ROOT) + example.substring(1);
		return pattern.matcher(example).matches() || pattern.matcher(phrase).matches();
	}

}
