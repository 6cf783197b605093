/** Tests of levels derived from claims. */
@NullMarked
package org.skillsgraph.claims;

import org.jspecify.annotations.NullMarked;
