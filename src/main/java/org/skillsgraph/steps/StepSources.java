package org.skillsgraph.steps;

import java.time.ZonedDateTime;

import org.skillsgraph.learning.Background;

/**
 * What steps are derived from.
 *
 * @param start the background at the start
 * @param target to reach
 * @param catalogue everything relevant to the target
 * @param commitments of the person
 * @param now the moment of the question
 */
public record StepSources(Background start, PathTarget target, TargetCatalogue catalogue, Commitments commitments,
		ZonedDateTime now) {
}
