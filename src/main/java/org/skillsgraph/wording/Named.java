package org.skillsgraph.wording;

import org.neo4j.driver.Value;

/**
 * Something with its name, for use in sentences.
 *
 * @param key its key
 * @param name its name
 */
public record Named(String key, String name) {

	/**
	 * {@return the thing in a row}
	 * @param row with {@code key} and {@code name}
	 */
	public static Named of(Value row) {
		return new Named(row.get("key").asString(), row.get("name").asString());
	}

}
