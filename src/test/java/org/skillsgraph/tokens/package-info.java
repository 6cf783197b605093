/** Tests of tokens and their holders. */
@NullMarked
package org.skillsgraph.tokens;

import org.jspecify.annotations.NullMarked;
