/** Tests of who is let in, and as whom. */
@NullMarked
package org.skillsgraph.security;

import org.jspecify.annotations.NullMarked;
