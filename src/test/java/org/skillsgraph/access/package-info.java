/** Tests of who sees what. */
@NullMarked
package org.skillsgraph.access;

import org.jspecify.annotations.NullMarked;
