/**
 * Finds how somebody gets from the skills they have to those they want: the cheapest plan
 * of items, mentors and add-ons, and how certain it is that none is cheaper. Nothing
 * learnt is ever lost, so a plan is a set of steps, and the search looks for the cheapest
 * set.
 */
@NullMarked
package org.skillsgraph.paths;

import org.jspecify.annotations.NullMarked;
