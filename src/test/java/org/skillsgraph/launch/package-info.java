/** Tests of the command line. */
@NullMarked
package org.skillsgraph.launch;

import org.jspecify.annotations.NullMarked;
