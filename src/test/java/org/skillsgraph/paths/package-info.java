/**
 * Paths are right when they can be walked, and the best when no other is better: both are
 * checked by means that know nothing of how they were found.
 */
@NullMarked
package org.skillsgraph.paths;

import org.jspecify.annotations.NullMarked;
