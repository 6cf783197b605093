package org.skillsgraph.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.RefusedException;

/**
 * The size of a document with each fragment expanded wherever it is spread. Thirty
 * fragments that each spread the next one twice are a few lines of text and a billion
 * fields. So each fragment is counted once, and counting stops past the limit. GraphQL
 * Java counts only after it has looked for cycles, which takes seconds when hundreds of
 * fragments are nested.
 */
final class ExpandedDocument {

	private static final Extent UNFINISHED = new Extent(-1, -1);

	private final int most;

	private final List<OperationDefinition> operations;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Extent> extents = new HashMap<>();

	ExpandedDocument(Document document, int most) {
		this.most = most;
		this.operations = document.getDefinitionsOfType(OperationDefinition.class);
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> fragments.put(fragment.getName(), fragment));
	}

	/**
	 * The size of a part of a document.
	 *
	 * @param fields the number of fields and fragments in it, up to one past the limit
	 * @param within how deep its fragments are nested
	 */
	record Extent(int fields, int within) {
	}

	/**
	 * {@return the most fields and fragments of any operation or fragment, and the
	 * deepest nesting of fragments}
	 * @throws RefusedException when a fragment is spread in itself
	 */
	Extent most() {
		Extent all = new Extent(0, 0);
		for (String fragment : fragments.keySet()) {
			all = larger(all, spread(fragment));
		}
		for (OperationDefinition operation : operations) {
			all = larger(all, of(operation.getSelectionSet()));
		}
		return all;
	}

	private Extent of(@Nullable SelectionSet selected) {
		int fields = 0;
		int within = 0;
		if (selected != null) {
			for (Selection<?> selection : selected.getSelections()) {
				Extent below = below(selection);
				fields = Math.min(most + 1, fields + 1 + below.fields());
				within = Math.max(within, below.within());
			}
		}
		return new Extent(fields, within);
	}

	private Extent below(Selection<?> selection) {
		return switch (selection) {
			case Field field -> of(field.getSelectionSet());
			case InlineFragment fragment -> of(fragment.getSelectionSet());
			case FragmentSpread spread -> spread(spread.getName());
			default -> new Extent(0, 0);
		};
	}

	private Extent spread(String name) {
		FragmentDefinition fragment = fragments.get(name);
		if (fragment == null) {
			return new Extent(0, 0);
		}
		Extent known = extents.get(name);
		if (known == null) {
			extents.put(name, UNFINISHED);
			Extent inside = of(fragment.getSelectionSet());
			known = new Extent(inside.fields(), inside.within() + 1);
			extents.put(name, known);
		}
		if (known.equals(UNFINISHED)) {
			throw new RefusedException("INVALID_DOCUMENT",
					"The fragment `%s` is spread in itself, and so it never ends.".formatted(name));
		}
		return known;
	}

	private static Extent larger(Extent one, Extent other) {
		return new Extent(Math.max(one.fields(), other.fields()), Math.max(one.within(), other.within()));
	}

}
