/** Decides which requests are admitted, and gives each execution its viewer. */
@NullMarked
package org.skillsgraph.security;

import org.jspecify.annotations.NullMarked;
