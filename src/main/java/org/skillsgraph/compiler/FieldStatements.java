package org.skillsgraph.compiler;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skillsgraph.graph.CypherFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All field statements by what they resolve: {@code Person.skills} for a field,
 * {@code Person} for a person by key.
 */
@Component
public class FieldStatements {

	private final Map<String, FieldStatement> byCoordinate = new HashMap<>();

	FieldStatements() throws IOException {
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/*/*.cypher")) {
			List<String> path = List.of(file.getURL().getPath().split("/", -1)).reversed();
			String coordinate = path.getFirst().replace(".cypher", "");
			if (Character.isUpperCase(coordinate.charAt(0)) && !path.get(1).equals("migrations")) {
				add(coordinate, FieldStatement.of(CypherFile.of(path.get(1) + "/" + coordinate)));
			}
		}
	}

	private void add(String coordinate, FieldStatement fieldStatement) {
		FieldStatement other = byCoordinate.put(coordinate, fieldStatement);
		if (other != null) {
			throw new IllegalStateException(
					"Both %s and %s answer %s".formatted(fieldStatement.name(), other.name(), coordinate));
		}
	}

	/**
	 * {@return the statement that leads from an object to its field's value}
	 */
	public Optional<FieldStatement> of(String type, String field) {
		return Optional.ofNullable(byCoordinate.get(type + "." + field));
	}

	/**
	 * {@return the statement that finds one object of the type by {@code $args.key}}
	 */
	public Optional<FieldStatement> of(String type) {
		return Optional.ofNullable(byCoordinate.get(type));
	}

	Map<String, FieldStatement> all() {
		return Map.copyOf(byCoordinate);
	}

}
