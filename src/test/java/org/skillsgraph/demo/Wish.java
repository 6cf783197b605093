package org.skillsgraph.demo;

/**
 * A skill that somebody wants.
 *
 * @param skill the key
 * @param level 1 to 5; {@link Level#UNKNOWN} for any
 */
record Wish(String skill, int level) {

	@Override
	public String toString() {
		return (level == Level.UNKNOWN) ? skill : skill + " " + level;
	}

}
