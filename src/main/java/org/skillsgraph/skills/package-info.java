/**
 * What people know and how sure that is. Claims stay side by side as they were made; what
 * they amount to is derived from them, once for each circle of those who may see them.
 */
@NullMarked
package org.skillsgraph.skills;

import org.jspecify.annotations.NullMarked;
