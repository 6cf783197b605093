/** Words that several features put into their reasons. */
@NullMarked
package org.skillsgraph.wording;

import org.jspecify.annotations.NullMarked;
