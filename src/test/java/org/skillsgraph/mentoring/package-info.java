/** Tests of who could mentor whom, and why. */
@NullMarked
package org.skillsgraph.mentoring;

import org.jspecify.annotations.NullMarked;
