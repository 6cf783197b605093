/** People, their teams and who reports to whom. */
@NullMarked
package org.skillsgraph.people;

import org.jspecify.annotations.NullMarked;
