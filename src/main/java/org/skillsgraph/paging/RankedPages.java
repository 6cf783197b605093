package org.skillsgraph.paging;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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
	 * A page; component names match the schema.
	 *
	 * @param edges the entries with their cursors
	 * @param nodes the entries
	 * @param pageInfo the page's place in the list
	 * @param totalCount how many entries the list has
	 * @param <N> the entries
	 */
	public record Page<N>(List<Edge<N>> edges, List<N> nodes, PageInfo pageInfo, int totalCount) {
	}

	/**
	 * An entry of a page; component names match the schema.
	 *
	 * @param cursor the place after the entry
	 * @param node the entry
	 * @param <N> the entries
	 */
	public record Edge<N>(String cursor, N node) {
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
	 * {@return a page}
	 * @param list identifies the list
	 * @param start where the page begins
	 * @param first the most entries on it
	 * @param all the whole list
	 * @param entry makes an entry of the page from one of the list
	 * @param <T> the entries of the list
	 * @param <N> the entries of the page
	 */
	public <T, N> Page<N> page(String list, Start start, int first, List<T> all, Function<T, N> entry) {
		int from = Math.min(start.place(), all.size());
		List<Edge<N>> edges = IntStream.range(from, Math.min(from + first, all.size()))
			.mapToObj((place) -> new Edge<>(cursors.sealed(list, List.of(start.moment(), place + 1)),
					entry.apply(all.get(place))))
			.toList();
		PageInfo info = PageInfo.of(edges.stream().map(Edge::cursor).toList(), from, all.size());
		return new Page<>(edges, edges.stream().map(Edge::node).toList(), info, all.size());
	}

}
