package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.CypherFile;

/**
 * The path of one field through the graph: MATCH and WHERE from the parent to the field's
 * value, and a header with the rest. The header's lines are {@code on:} (what the path
 * starts from: a node or a pair; for a field of an edge the parent, the edge and the
 * node), {@code out:} ({@code edge x, node y}, {@code node y}, {@code pair p} or
 * {@code value v}), {@code types:} (the possible object types, where the schema has an
 * interface), {@code order:}, {@code index:} (expressions that are equal for all rows and
 * precede the order in an index), {@code skips:} (what a filter may have to pass over)
 * and {@code starts:} (the type of the object at which a filtered list starts instead of
 * an index of all: then it is sorted when it is read, and nothing is passed over). A
 * condition or a header entry that ends in {@code when filter.x} or
 * {@code when filter.x = true} applies only if that argument is given.
 *
 * @param name feature and file, such as {@code skills/Person.skills}
 * @param on the variables that it starts from; none for a root
 * @param edge the variable that holds an edge's properties, if any
 * @param out the variable of the field's value
 * @param types the object types to choose from; none where there is only one
 * @param index expressions that are the same for all rows
 * @param skips types of objects that are passed over
 * @param starts types of the objects at which it starts; none for an index
 * @param order how the rows are sorted; for a page its last term makes each row unique
 * @param lines Cypher without RETURN
 */
public record FieldStatement(String name, List<String> on, @Nullable String edge, String out, List<String> types,
		List<ConditionalLine> index, List<ConditionalLine> skips, List<ConditionalLine> starts, List<Term> order,
		List<ConditionalLine> lines) {

	private static final Pattern HEADER = Pattern.compile("(on|out|types|index|skips|starts|order): (.+)");

	private static final Pattern OUT = Pattern.compile("(?:edge (\\w+), )?(?:node|pair|value) (\\w+)");

	/**
	 * One term of an order, which may depend on an argument.
	 */
	record Term(String expression, boolean descending, ConditionalLine line) {

		static Term of(String entry) {
			ConditionalLine line = ConditionalLine.of(entry);
			String text = line.text();
			return text.endsWith(" desc") ? new Term(text.substring(0, text.length() - 5), true, line)
					: new Term(text, false, line);
		}

		String cypher(boolean backwards) {
			return (descending != backwards) ? expression + " DESC" : expression;
		}

	}

	static FieldStatement of(CypherFile file) {
		Map<String, String> header = new LinkedHashMap<>();
		List<ConditionalLine> lines = new ArrayList<>();
		for (String line : file.text().lines().toList()) {
			if (!line.startsWith("//")) {
				lines.add(ConditionalLine.of(line));
				continue;
			}
			Matcher matcher = HEADER.matcher(line.substring(2).strip());
			if (matcher.matches()) {
				header.put(matcher.group(1), matcher.group(2).strip());
			}
		}
		Matcher out = OUT.matcher(header.getOrDefault("out", ""));
		if (!out.matches()) {
			throw new IllegalArgumentException(file.name() + " doesn't say what comes out of it");
		}
		List<ConditionalLine> index = conditionals(file, header.get("index"), lines);
		List<ConditionalLine> skips = conditionals(file, header.get("skips"), lines);
		List<ConditionalLine> starts = conditionals(file, header.get("starts"), lines);
		return new FieldStatement(file.name(), split(header.get("on")), out.group(1), out.group(2),
				split(header.get("types")), index, skips, starts,
				split(header.get("order")).stream().map(Term::of).toList(), lines);
	}

	/**
	 * {@return the field statement for these arguments}
	 * @param arguments by name; null counts as not given
	 */
	public FieldStatement given(Map<String, ?> arguments) {
		if (conditions().findAny().isEmpty()) {
			return this;
		}
		return new FieldStatement(name, on, edge, out, types, standing(index, arguments), standing(skips, arguments),
				standing(starts, arguments), order.stream().filter((term) -> term.line().stands(arguments)).toList(),
				standing(lines, arguments));
	}

	private static List<ConditionalLine> standing(List<ConditionalLine> lines, Map<String, ?> arguments) {
		return lines.stream().filter((line) -> line.stands(arguments)).toList();
	}

	/**
	 * {@return the lines and terms that stand only because of an argument}
	 */
	Stream<ConditionalLine> conditions() {
		return Stream.concat(lines.stream(), order.stream().map(Term::line)).filter((line) -> !line.always());
	}

	/**
	 * {@return Cypher without RETURN}
	 */
	public String body() {
		return lines.stream().map(ConditionalLine::text).collect(Collectors.joining("\n"));
	}

	/**
	 * {@return the ORDER BY clause with a leading space; empty without an order}
	 */
	String orderBy() {
		return order.isEmpty() ? ""
				: order.stream().map((term) -> term.cypher(false)).collect(Collectors.joining(", ", " ORDER BY ", ""));
	}

	private static List<ConditionalLine> conditionals(CypherFile file, @Nullable String list,
			List<ConditionalLine> lines) {
		List<ConditionalLine> conditionals = split(list).stream().map(ConditionalLine::of).toList();
		conditionals.forEach((entry) -> {
			if (!entry.always() && lines.stream().noneMatch(entry::dependsAs)) {
				throw new IllegalArgumentException(file.name() + " has no condition for " + entry);
			}
		});
		return conditionals;
	}

	/** Commas within parentheses don't split: an order may call functions. */
	private static List<String> split(@Nullable String list) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int start = 0;
		String text = (list != null) ? list + "," : "";
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			depth += (character == '(') ? 1 : (character == ')') ? -1 : 0;
			if (character == ',' && depth == 0) {
				parts.add(text.substring(start, i).strip());
				start = i + 1;
			}
		}
		return List.copyOf(parts);
	}

	/**
	 * {@return how many parts of a statement's size it takes}: one for its subquery, and
	 * those of its lines
	 */
	public int parts() {
		return 1 + lines.stream().mapToInt(ConditionalLine::parts).sum();
	}

	/**
	 * {@return the body with one more condition} The body must end with its WHERE or
	 * MATCH.
	 */
	String where(String condition) {
		String body = body();
		int where = lastLine(body, "WHERE ");
		if (where < lastLine(body, "MATCH ")) {
			return body + "\nWHERE " + condition;
		}
		return body.substring(0, where) + "WHERE (" + body.substring(where + 6) + ")\n  AND " + condition;
	}

	private static int lastLine(String body, String start) {
		return ("\n" + body).lastIndexOf("\n" + start);
	}

}
