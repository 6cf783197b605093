package org.skillsgraph.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in a list that Java computed; the parts are named as the schema
 * names them.
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {

	/**
	 * {@return where a page stands}
	 * @param cursors of the entries on it
	 * @param before how many entries come before it
	 * @param all how many there are
	 */
	public static PageInfo of(List<String> cursors, int before, int all) {
		return new PageInfo(before + cursors.size() < all, before > 0, cursors.isEmpty() ? null : cursors.getFirst(),
				cursors.isEmpty() ? null : cursors.getLast());
	}

}
