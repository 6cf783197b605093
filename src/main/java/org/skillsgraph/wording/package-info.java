/** Wording that several features use in their reasons. */
@NullMarked
package org.skillsgraph.wording;

import org.jspecify.annotations.NullMarked;
