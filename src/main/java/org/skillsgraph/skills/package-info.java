/**
 * What people know, want to know and offer to teach. Claims stand side by side; what
 * follows from them is derived once and read often.
 */
@NullMarked
package org.skillsgraph.skills;

import org.jspecify.annotations.NullMarked;
