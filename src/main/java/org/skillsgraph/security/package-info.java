/**
 * Identifies the caller, and rejects those who have no access. What a viewer may see
 * isn't decided here: that is part of every query to the graph.
 */
@NullMarked
package org.skillsgraph.security;

import org.jspecify.annotations.NullMarked;
