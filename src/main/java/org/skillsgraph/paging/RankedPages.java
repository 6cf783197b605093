package org.skillsgraph.paging;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;

import org.springframework.stereotype.Component;

/**
 * Pages through a ranked list, which is computed anew for each page as of the first
 * page's moment. Its cursors hold the place and that moment, and are valid for no other
 * list.
 */
@Component
public class RankedPages {

	private final Cursors cursors;

	private final Clock clock;

	RankedPages(Cursors cursors, Clock clock) {
		this.cursors = cursors;
		this.clock = clock;
	}

	/**
	 * Where a page begins.
	 *
	 * @param moment as of which the list is computed, in UTC
	 * @param place how many entries come before the page
	 */
	public record Start(ZonedDateTime moment, int place) {
	}

	/**
	 * {@return where the page after a cursor begins; without a cursor, now and at the
	 * first place}
	 * @param list identifies the list
	 * @param after from a client
	 * @throws BadRequestException when the cursor doesn't belong to this list
	 */
	public Start start(String list, @Nullable String after) {
		if (after == null) {
			return new Start(ZonedDateTime.now(clock).withZoneSameInstant(ZoneOffset.UTC), 0);
		}
		List<Object> position = cursors.opened(list, after);
		return new Start((ZonedDateTime) position.get(0), ((Number) position.get(1)).intValue());
	}

	/**
	 * {@return the cursor of an entry}
	 * @param list identifies the list
	 * @param start where the page with the entry begins
	 * @param place how many entries come before this one
	 */
	public String cursor(String list, Start start, int place) {
		return cursors.sealed(list, List.of(start.moment(), place + 1));
	}

}
