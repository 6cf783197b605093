package org.skillsgraph.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The position of a page in a list that Java computed; the components are named as in the
 * schema.
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {

	/**
	 * {@return the position of a page}
	 * @param cursors of the entries on it
	 * @param before how many entries come before it
	 * @param all how many entries the list has
	 */
	public static PageInfo of(List<String> cursors, int before, int all) {
		return new PageInfo(before + cursors.size() < all, before > 0, cursors.isEmpty() ? null : cursors.getFirst(),
				cursors.isEmpty() ? null : cursors.getLast());
	}

}
