/** Finds out who holds a token: one of the issuer, or one of local mode. */
@NullMarked
package org.skillsgraph.tokens;

import org.jspecify.annotations.NullMarked;
