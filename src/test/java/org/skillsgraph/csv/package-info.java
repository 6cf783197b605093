/** Tests of reading files. */
@NullMarked
package org.skillsgraph.csv;

import org.jspecify.annotations.NullMarked;
