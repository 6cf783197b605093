/** Tests of who gets in, and as whom. */
@NullMarked
package org.skillsgraph.security;

import org.jspecify.annotations.NullMarked;
