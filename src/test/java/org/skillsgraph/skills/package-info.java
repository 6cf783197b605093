/** Tests of what people know and how skills are named. */
@NullMarked
package org.skillsgraph.skills;

import org.jspecify.annotations.NullMarked;
