/**
 * Who could train others in something, why, and who would grow by doing it beside them.
 * Everything that counts is what everyone may know, so that the answer is the same for
 * all.
 */
@NullMarked
package org.skillsgraph.training;

import org.jspecify.annotations.NullMarked;
