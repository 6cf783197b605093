/**
 * How the process starts, says that it is ready, and ends, by a signal or without memory.
 */
@NullMarked
package org.skillsgraph.lifecycle;

import org.jspecify.annotations.NullMarked;
