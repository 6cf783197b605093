/**
 * What one needs to have before one can begin.
 */
@NullMarked
package org.skillsgraph.learning;

import org.jspecify.annotations.NullMarked;
