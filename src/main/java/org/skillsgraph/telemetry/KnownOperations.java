package org.skillsgraph.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names of operations in metrics and traces. Callers choose names freely, so only
 * operations with a file under {@code known-operations} have a name here: the others are
 * unbounded.
 */
@Component
class KnownOperations {

	static final String OTHER = "other";

	private final Map<String, String> byDocument = new HashMap<>();

	private final Map<String, String> byName = new HashMap<>();

	KnownOperations() throws IOException {
		for (Resource file : queries()) {
			String name = Objects.requireNonNull(file.getFilename()).replace(".graphql", "");
			byDocument.put(file.getContentAsString(StandardCharsets.UTF_8), name);
			byName.put(name.replace("-", ""), name);
		}
	}

	/**
	 * {@return the files of all queries: those for any client, then those of the
	 * explorer}
	 */
	static List<Resource> queries() throws IOException {
		PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
		return Stream
			.concat(Stream.of(resources.getResources("classpath*:known-operations/*.graphql")),
					Stream.of(resources.getResources("classpath*:known-operations/explorer/*.graphql")))
			.toList();
	}

	/**
	 * {@return the file's name without extension, for a request with its document and for
	 * an operation of its name, as {@code FindMentors} matches {@code find-mentors};
	 * otherwise {@value #OTHER}}
	 * @param asked the caller's request
	 * @param operation its name in the document, if any
	 */
	String name(ExecutionInput asked, @Nullable String operation) {
		String called = (operation != null) ? byName.get(operation.toLowerCase(Locale.ROOT)) : null;
		return (called != null) ? called : byDocument.getOrDefault(asked.getQuery(), OTHER);
	}

}
