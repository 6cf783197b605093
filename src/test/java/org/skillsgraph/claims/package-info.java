/** Tests of levels told from claims. */
@NullMarked
package org.skillsgraph.claims;

import org.jspecify.annotations.NullMarked;
