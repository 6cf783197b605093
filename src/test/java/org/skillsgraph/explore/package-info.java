/**
 * Whoever looks for something finds it first, and reads how it was found.
 */
@NullMarked
package org.skillsgraph.explore;

import org.jspecify.annotations.NullMarked;
