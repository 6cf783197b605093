/** Tests of the import format. */
@NullMarked
package org.skillsgraph.sheets;

import org.jspecify.annotations.NullMarked;
