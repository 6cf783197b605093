/** A session takes the time that its calendar says. */
@NullMarked
package org.skillsgraph.steps;

import org.jspecify.annotations.NullMarked;
