/** Documents that callers name instead of sending them. */
@NullMarked
package org.skillsgraph.documents;

import org.jspecify.annotations.NullMarked;
