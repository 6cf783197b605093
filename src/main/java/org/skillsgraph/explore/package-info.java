/**
 * Finding one's way in the graph as a whole: by id and by words. It stands on top of all
 * features, and none of them knows it.
 */
@NullMarked
package org.skillsgraph.explore;

import org.jspecify.annotations.NullMarked;
