/**
 * Chooses the steps of a learning path: the cheapest set within a budget that satisfies
 * all requirements, found by a solver. It knows numbers and formulas, no people and no
 * courses.
 */
@NullMarked
package org.skillsgraph.planning;

import org.jspecify.annotations.NullMarked;
