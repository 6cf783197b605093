/** Tests of what people know and how it is called. */
@NullMarked
package org.skillsgraph.skills;

import org.jspecify.annotations.NullMarked;
