/**
 * Exploring the graph by id and by words. The package depends on all features, and none
 * depends on it.
 */
@NullMarked
package org.skillsgraph.explore;

import org.jspecify.annotations.NullMarked;
