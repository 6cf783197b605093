/** Tests of what callers read when a request is wrong. */
@NullMarked
package org.skillsgraph.errors;

import org.jspecify.annotations.NullMarked;
