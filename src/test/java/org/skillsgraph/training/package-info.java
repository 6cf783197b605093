/** Tests of who could train others, why, and who could stand beside them. */
@NullMarked
package org.skillsgraph.training;

import org.jspecify.annotations.NullMarked;
