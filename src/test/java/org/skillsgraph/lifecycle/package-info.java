/** Tests of how the process ends. */
@NullMarked
package org.skillsgraph.lifecycle;

import org.jspecify.annotations.NullMarked;
