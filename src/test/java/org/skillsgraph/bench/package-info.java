/** Measures the service on organisations of any size. */
@NullMarked
package org.skillsgraph.bench;

import org.jspecify.annotations.NullMarked;
