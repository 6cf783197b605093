/**
 * What one can learn from, and what has to be there before. Whoever has completed an item
 * has what it teaches.
 */
@NullMarked
package org.skillsgraph.learning;

import org.jspecify.annotations.NullMarked;
