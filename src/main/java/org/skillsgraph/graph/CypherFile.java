package org.skillsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement in a file of its own, {@code cypher/<feature>/<name>.cypher} on the class
 * path. Each file is read once. A line
 * {@code CALL feature.name(variables) YIELD variables} nests the part
 * {@code cypher/<feature>/<name>.part.cypher} as a subquery, so that a computation has
 * one file however many statements use it.
 *
 * @param name the feature and the file's name without extension, such as
 * {@code matching/find-mentors}
 * @param text the whole file, with its header and its nested files
 */
public record CypherFile(String name, String text) {

	private static final Pattern NESTED = Pattern
		.compile("(?m)^[\\t ]*CALL (\\w+)\\.(\\w+)\\(([\\w, ]*)\\) YIELD ([\\w, ]+)$");

	private static final Map<String, CypherFile> READ = new ConcurrentHashMap<>();

	/**
	 * {@return the statement with this name}
	 * @param name such as {@code matching/find-mentors}
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static CypherFile of(String name) {
		CypherFile known = READ.get(name);
		if (known == null) {
			// Files nest, so no computeIfAbsent: the map doesn't allow it to recurse.
			known = new CypherFile(name, nested(read(name)));
			READ.put(name, known);
		}
		return known;
	}

	private static String nested(String text) {
		return NESTED.matcher(text).replaceAll((call) -> {
			String body = of(call.group(1) + "/" + call.group(2) + ".part").body();
			return Matcher
				.quoteReplacement("CALL (%s) {\n%s\nRETURN %s\n}".formatted(call.group(3), body, call.group(4)));
		});
	}

	/** The statement without its comment lines. */
	private String body() {
		return text.lines().filter((line) -> !line.startsWith("//")).collect(Collectors.joining("\n"));
	}

	private static String read(String name) {
		String path = "cypher/" + name + ".cypher";
		try (InputStream file = CypherFile.class.getClassLoader().getResourceAsStream(path)) {
			if (file == null) {
				throw new IllegalArgumentException("There is no statement " + path);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The statement " + path + " could not be read", ex);
		}
	}

}
