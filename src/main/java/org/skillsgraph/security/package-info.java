/**
 * Finds out who asks, and turns away who may not. What a viewer may see isn't decided
 * here: that is part of every question to the graph.
 */
@NullMarked
package org.skillsgraph.security;

import org.jspecify.annotations.NullMarked;
