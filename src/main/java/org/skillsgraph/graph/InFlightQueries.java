package org.skillsgraph.graph;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;

import org.springframework.stereotype.Component;

/**
 * The queries under way, reads and mutations, by the thread that runs them, so that they
 * can be ended: because the client has gone, or because the database is away.
 */
@Component
public class InFlightQueries {

	private final Map<Thread, InFlightQuery> queries = new ConcurrentHashMap<>();

	/**
	 * {@return how many reads and mutations are under way}
	 */
	int count() {
		return queries.size();
	}

	/**
	 * Adds what the current thread is about to run.
	 * @param session of a read; null for a mutation, whose transaction isn't there yet
	 */
	void begin(@Nullable Session session) {
		queries.put(Thread.currentThread(), new InFlightQuery(Thread.currentThread(), session));
	}

	/**
	 * {@return what the current thread has begun}
	 */
	InFlightQuery current() {
		return Objects.requireNonNull(queries.get(Thread.currentThread()));
	}

	/**
	 * {@return what the current thread had begun; null for nothing} It is over.
	 */
	@Nullable InFlightQuery remove() {
		return queries.remove(Thread.currentThread());
	}

	/**
	 * Ends a thread's query, on this side and in the database.
	 * @param working is interrupted, and the query it has begun fails
	 */
	public void end(Thread working) {
		InFlightQuery begun = queries.get(working);
		working.interrupt();
		if (begun != null) {
			begun.cut();
		}
	}

	/** Cuts all of them, mutations as well, which loses more than time. */
	void cutAll() {
		queries.values().forEach(InFlightQuery::lose);
	}

}
