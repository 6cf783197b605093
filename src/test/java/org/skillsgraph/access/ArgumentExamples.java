package org.skillsgraph.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.skillsgraph.graph.Id;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Example arguments for fields that take some, about the {@link ObservedPerson}: one or
 * more per field, in the order in which to try them.
 */
final class ArgumentExamples {

	private static final Pattern ID = Pattern.compile("@(\\w+):([^\"]+)");

	private final Map<String, List<String>> byField = new LinkedHashMap<>();

	/** Arguments of {@code node} by the type of the object they name. */
	private final Map<String, List<String>> byId = new LinkedHashMap<>();

	ArgumentExamples() throws IOException {
		new ClassPathResource("subject/questions.txt").getContentAsString(UTF_8)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.forEach(this::add);
	}

	private void add(String line) {
		int arguments = line.contains("(") ? line.indexOf('(') : line.length();
		String asked = ID.matcher(line.substring(arguments))
			.replaceAll((id) -> new Id(id.group(1), id.group(2)).opaque());
		byField.computeIfAbsent(line.substring(0, arguments), (field) -> new ArrayList<>()).add(asked);
		if (line.startsWith("Query.node(")) {
			String type = ID.matcher(line).results().findFirst().orElseThrow().group(1);
			byId.computeIfAbsent(type, (field) -> new ArrayList<>()).add(asked);
		}
	}

	/**
	 * {@return the roots to query}
	 */
	Set<String> roots() {
		return byField.keySet()
			.stream()
			.filter((field) -> field.startsWith("Query.") || field.startsWith("Mutation."))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * {@return the example arguments of a field, in parentheses} Empty if there are none.
	 */
	List<String> of(String field) {
		return Objects.requireNonNullElse(byField.get(field), List.of());
	}

	/**
	 * {@return the arguments of {@code node} for objects of a type}
	 */
	List<String> ids(String type) {
		return Objects.requireNonNullElse(byId.get(type), List.of());
	}

}
