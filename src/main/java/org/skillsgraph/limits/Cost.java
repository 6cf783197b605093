package org.skillsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an operation costs, reported to the caller in {@code extensions.cost}.
 *
 * @param asked the most points that it can cost
 * @param planning the extra cost of the parts that the database had to plan
 * @param most the most that an operation may cost
 * @param left the caller's budget afterwards; null if there is none
 */
public record Cost(long asked, long planning, long most, @Nullable Long left) {

	Cost left(long remaining) {
		return new Cost(asked, planning, most, remaining);
	}

	Map<String, Object> told() {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("asked", asked);
		told.put("planning", planning);
		told.put("most", most);
		if (left != null) {
			told.put("left", left);
		}
		return told;
	}

}
