/**
 * Tests of what an item requires before it can be started.
 */
@NullMarked
package org.skillsgraph.learning;

import org.jspecify.annotations.NullMarked;
