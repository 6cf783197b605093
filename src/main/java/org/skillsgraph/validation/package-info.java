/**
 * Decides which rows of an import are used, from all of them and the graph.
 */
@NullMarked
package org.skillsgraph.validation;

import org.jspecify.annotations.NullMarked;
