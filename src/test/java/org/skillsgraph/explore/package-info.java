/**
 * A search finds the right object first and says how it was found.
 */
@NullMarked
package org.skillsgraph.explore;

import org.jspecify.annotations.NullMarked;
