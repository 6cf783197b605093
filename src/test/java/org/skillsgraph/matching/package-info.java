/** Tests of finding mentors. */
@NullMarked
package org.skillsgraph.matching;

import org.jspecify.annotations.NullMarked;
