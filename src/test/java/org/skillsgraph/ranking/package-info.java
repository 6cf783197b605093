/** The laws of every ranking. */
@NullMarked
package org.skillsgraph.ranking;

import org.jspecify.annotations.NullMarked;
