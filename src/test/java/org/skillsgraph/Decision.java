package org.skillsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the graph holds, read from the tables of the decision of that name, so that the
 * decision stays true.
 *
 * @param nodes the properties by label
 * @param relationships the properties by type
 */
record Decision(Map<String, Set<String>> nodes, Map<String, Set<String>> relationships) {

	private static final Path FILE = Path.of("src/docs/decisions/0001-what-the-graph-holds.md");

	private static final Pattern COLUMN = Pattern.compile("(?<!\\\\)\\|");

	private static final Pattern LABEL = Pattern.compile("`(\\p{Upper}\\w+)`");

	private static final Pattern LABELS = Pattern.compile("`\\p{Upper}\\w+`(?:, `\\p{Upper}\\w+`)*");

	private static final Pattern TYPES = Pattern.compile("\\[(\\p{Upper}[\\p{Upper}_|]+)(?: \\{(\\w+)})?]");

	private static final Pattern PROPERTY = Pattern.compile("\\p{Lower}\\w*");

	static Decision read() throws IOException {
		Decision decision = new Decision(new HashMap<>(), new HashMap<>());
		for (String line : Files.readAllLines(FILE)) {
			String[] cells = COLUMN.split(line, -1);
			if (cells.length > 3) {
				decision.add(cells[1], cells[cells.length - 2]);
			}
		}
		return decision;
	}

	private void add(String thing, String properties) {
		Set<String> found = properties(properties);
		Matcher types = TYPES.matcher(thing.replace("\\|", "|"));
		while (types.find()) {
			for (String type : types.group(1).split("\\|", -1)) {
				Set<String> own = relationships.computeIfAbsent(type, (name) -> new HashSet<>());
				own.addAll(found);
				if (types.group(2) != null) {
					own.add(types.group(2));
				}
			}
		}
		if (LABELS.matcher(thing.strip()).matches()) {
			LABEL.matcher(thing)
				.results()
				.forEach((label) -> nodes.computeIfAbsent(label.group(1), (name) -> new HashSet<>()).addAll(found));
			LABEL.matcher(properties).results().forEach((second) -> nodes.put(second.group(1), found));
		}
	}

	private static Set<String> properties(String cell) {
		Set<String> properties = new HashSet<>();
		for (String part : cell.replaceAll("\\([^)]*\\)", "").replace("*", "").split(",", -1)) {
			if (PROPERTY.matcher(part.strip()).matches()) {
				properties.add(part.strip());
			}
		}
		return properties;
	}

}
