/** Tests of the texts that users read. */
@NullMarked
package org.skillsgraph.wording;

import org.jspecify.annotations.NullMarked;
