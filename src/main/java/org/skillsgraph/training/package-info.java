/**
 * Who could train others in something, why, and who would grow by training beside them.
 * Only facts visible to everyone count, so the answer is the same for all.
 */
@NullMarked
package org.skillsgraph.training;

import org.jspecify.annotations.NullMarked;
