/** Tests of limits and prices. */
@NullMarked
package org.skillsgraph.limits;

import org.jspecify.annotations.NullMarked;
