package org.skillsgraph.explore;

import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;

/**
 * Between which things to look for routes.
 *
 * @param from where they start
 * @param to where they end
 * @param first how many to return
 * @param maxLength how many links a route has at most
 */
record RoutesQuestion(Id from, Id to, int first, int maxLength) {

	private static final int LONGEST = 6;

	/**
	 * {@return the question that these arguments ask}
	 * @throws BadRequestException with code UNKNOWN_NODE or INVALID_INPUT
	 */
	static RoutesQuestion of(String from, String to, int first, int maxLength) {
		if (maxLength < 1 || maxLength > LONGEST) {
			throw new BadRequestException("INVALID_INPUT", "`maxLength` is 1 to " + LONGEST + ".");
		}
		Id start = NodeKind.drawable(from);
		Id end = NodeKind.drawable(to);
		if (start.equals(end)) {
			throw new BadRequestException("INVALID_INPUT", "`from` and `to` are the same thing.");
		}
		return new RoutesQuestion(start, end, first, maxLength);
	}

}
