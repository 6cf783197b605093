package org.skillsgraph.graph;

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

/**
 * How much there is in a document once each fragment is written out wherever it is
 * spread. Thirty that each spread the next one twice are a few lines, and a billion: so
 * each is counted once, and nothing beyond the most that is allowed. GraphQL Java takes
 * seconds to find out that five hundred go round in a circle.
 */
final class WrittenOut {

	private static final int UNFINISHED = -1;

	private final int most;

	private final List<OperationDefinition> operations;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Integer> sizes = new HashMap<>();

	WrittenOut(Document document, int most) {
		this.most = most;
		this.operations = document.getDefinitionsOfType(OperationDefinition.class);
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> fragments.put(fragment.getName(), fragment));
	}

	/**
	 * {@return how many fields and fragments the largest operation or fragment has} One
	 * more than the most, when it has any more than that.
	 * @throws RefusedException when a fragment is spread in itself
	 */
	int largest() {
		int largest = fragments.keySet().stream().mapToInt(this::spread).max().orElse(0);
		for (OperationDefinition operation : operations) {
			largest = Math.max(largest, size(operation.getSelectionSet()));
		}
		return largest;
	}

	private int size(@Nullable SelectionSet selected) {
		int size = 0;
		if (selected != null) {
			for (Selection<?> selection : selected.getSelections()) {
				size = Math.min(most + 1, size + 1 + below(selection));
			}
		}
		return size;
	}

	private int below(Selection<?> selection) {
		return switch (selection) {
			case Field field -> size(field.getSelectionSet());
			case InlineFragment fragment -> size(fragment.getSelectionSet());
			case FragmentSpread spread -> spread(spread.getName());
			default -> 0;
		};
	}

	private int spread(String name) {
		FragmentDefinition fragment = fragments.get(name);
		if (fragment == null) {
			return 0;
		}
		Integer known = sizes.get(name);
		if (known == null) {
			sizes.put(name, UNFINISHED);
			known = size(fragment.getSelectionSet());
			sizes.put(name, known);
		}
		if (known == UNFINISHED) {
			throw new RefusedException("INVALID_DOCUMENT",
					"The fragment %s is spread in itself, and so it never ends.".formatted(name));
		}
		return known;
	}

}
