/** Tests of what every feature stands on. */
@NullMarked
package org.skillsgraph.graph;

import org.jspecify.annotations.NullMarked;
