/** Checks laws of compiled selections against a reference model. */
@NullMarked
package org.skillsgraph.compiler;

import org.jspecify.annotations.NullMarked;
