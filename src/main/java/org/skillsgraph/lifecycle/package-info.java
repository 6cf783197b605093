/**
 * How the process starts, reports that it is ready, and ends on a signal or out of
 * memory.
 */
@NullMarked
package org.skillsgraph.lifecycle;

import org.jspecify.annotations.NullMarked;
