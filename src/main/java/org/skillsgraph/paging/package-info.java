/** Pages of lists: signed cursors and page info. */
@NullMarked
package org.skillsgraph.paging;

import org.jspecify.annotations.NullMarked;
