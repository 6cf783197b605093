/**
 * Decides which rows of an import are used, by looking at all of them and at the graph.
 */
@NullMarked
package org.skillsgraph.validation;

import org.jspecify.annotations.NullMarked;
