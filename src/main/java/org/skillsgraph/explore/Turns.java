package org.skillsgraph.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lets lists take turns, so that a long one leaves room for the others. */
final class Turns {

	private Turns() {
	}

	/**
	 * {@return what is in some lists: first what leads each, then what comes second, and
	 * so on}
	 */
	static <T> List<T> of(Collection<List<T>> lists) {
		List<T> ordered = new ArrayList<>();
		int longest = lists.stream().mapToInt(List::size).max().orElse(0);
		for (int place = 0; place < longest; place++) {
			for (List<T> list : lists) {
				if (place < list.size()) {
					ordered.add(list.get(place));
				}
			}
		}
		return ordered;
	}

}
