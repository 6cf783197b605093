/** Identifies the holder of a token, from the issuer or from local mode. */
@NullMarked
package org.skillsgraph.tokens;

import org.jspecify.annotations.NullMarked;
