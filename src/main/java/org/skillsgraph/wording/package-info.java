/** How features word their reasons and round the numbers that they tell. */
@NullMarked
package org.skillsgraph.wording;

import org.jspecify.annotations.NullMarked;
