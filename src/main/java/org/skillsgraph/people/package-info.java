/**
 * People, their teams and who reports to whom. Everything else is about them, and they
 * know of none of it.
 */
@NullMarked
package org.skillsgraph.people;

import org.jspecify.annotations.NullMarked;
