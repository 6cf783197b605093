/**
 * Skills and responsibilities that somebody adds to the normal role for a while, with a
 * part of the time.
 */
@NullMarked
package org.skillsgraph.addons;

import org.jspecify.annotations.NullMarked;
