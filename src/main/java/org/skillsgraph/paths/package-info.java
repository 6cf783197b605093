/**
 * How somebody gets from what they have to what they want: the cheapest plan of items,
 * mentors and add-ons, with how sure it is that none is cheaper. Nothing learnt is lost,
 * so a plan is a set of steps, and the least of those sets is what is looked for.
 */
@NullMarked
package org.skillsgraph.paths;

import org.jspecify.annotations.NullMarked;
