/**
 * Tests of how the database is queried, and of what happens when it is slow, full or
 * away.
 */
@NullMarked
package org.skillsgraph.graph;

import org.jspecify.annotations.NullMarked;
