/** Finds mentors: who may be asked for what, in which order, and why. */
@NullMarked
package org.skillsgraph.matching;

import org.jspecify.annotations.NullMarked;
