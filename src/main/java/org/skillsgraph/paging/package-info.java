/** Pages of lists: cursors that are signed, and what is told of the page. */
@NullMarked
package org.skillsgraph.paging;

import org.jspecify.annotations.NullMarked;
