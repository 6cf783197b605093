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
 * How what takes arguments is asked about the {@link ObservedPerson}: one or more ways
 * for each field, in the order in which they are to be tried.
 */
final class ArgumentExamples {

	private static final Pattern ID = Pattern.compile("@(\\w+):([^\"]+)");

	private final Map<String, List<String>> byField = new LinkedHashMap<>();

	/** Arguments of {@code node} by the type of what they name. */
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
	 * {@return the roots that are asked}
	 */
	Set<String> roots() {
		return byField.keySet()
			.stream()
			.filter((field) -> field.startsWith("Query.") || field.startsWith("Mutation."))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * {@return the arguments a field is asked with, in parentheses} Empty where none are
	 * said.
	 */
	List<String> of(String field) {
		return Objects.requireNonNullElse(byField.get(field), List.of());
	}

	/**
	 * {@return the arguments of {@code node} for things of a type}
	 */
	List<String> ids(String type) {
		return Objects.requireNonNullElse(byId.get(type), List.of());
	}

}
