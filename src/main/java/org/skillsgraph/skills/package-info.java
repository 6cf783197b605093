/** Skills, how they relate, and which of them are near each other. */
@NullMarked
package org.skillsgraph.skills;

import org.jspecify.annotations.NullMarked;
