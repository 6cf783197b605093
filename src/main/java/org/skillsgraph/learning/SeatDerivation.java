package org.skillsgraph.learning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Writes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Updates how many seats of an offering are taken and free, and how many people wait for
 * one. Every write of an offering or an enrolment calls it in the same transaction.
 */
@Component
public class SeatDerivation {

	private static final CypherFile COUNT = CypherFile.of("learning/count-seats");

	private final Writes writes;

	SeatDerivation(Writes writes) {
		this.writes = writes;
	}

	/**
	 * Counts the seats anew.
	 * @param offerings the keys of those that changed, or in which an enrolment did
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void of(Collection<String> offerings) {
		writes.run(COUNT, Map.of("q", Map.of("offerings", List.copyOf(new TreeSet<>(offerings)))));
	}

}
