/** Tests of what the graph says about people as a whole. */
@NullMarked
package org.skillsgraph.insights;

import org.jspecify.annotations.NullMarked;
