/**
 * People, their teams and who reports to whom. Everything else depends on them; they
 * depend on none of it.
 */
@NullMarked
package org.skillsgraph.people;

import org.jspecify.annotations.NullMarked;
