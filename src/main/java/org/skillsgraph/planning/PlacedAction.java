package org.skillsgraph.planning;

/**
 * An action in its time, in minutes from now.
 *
 * @param step of the action
 * @param start of it
 * @param end of it
 * @param date the index of the date that it takes; {@link #NO_DATE} for none
 */
public record PlacedAction(int step, long start, long end, int date) {

	/** It takes none of the dates. */
	public static final int NO_DATE = -1;

}
