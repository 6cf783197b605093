/** What a command line is answered. */
@NullMarked
package org.skillsgraph.launch;

import org.jspecify.annotations.NullMarked;
