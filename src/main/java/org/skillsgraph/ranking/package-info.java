/** Ranks candidates by weighted factors, for any kind of candidate. */
@NullMarked
package org.skillsgraph.ranking;

import org.jspecify.annotations.NullMarked;
