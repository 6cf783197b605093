package org.skillsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an operation costs, told to whoever asked in {@code extensions.cost}.
 *
 * @param asked the points that it costs at most
 * @param planning what it costs on top for the parts that the database had to plan
 * @param most that an operation may ask for
 * @param left of the caller's budget afterwards; null where there is none
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
