/** Tests of people and teams. */
@NullMarked
package org.skillsgraph.people;

import org.jspecify.annotations.NullMarked;
