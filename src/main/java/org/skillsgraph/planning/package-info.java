/**
 * Chooses the steps of a learning path: a solver finds the cheapest set within a budget
 * that satisfies all requirements. The package knows numbers and formulas, but no people
 * or courses.
 */
@NullMarked
package org.skillsgraph.planning;

import org.jspecify.annotations.NullMarked;
