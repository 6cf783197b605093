/**
 * Skills and responsibilities that a person adds to their normal role for a while, with
 * part of their time.
 */
@NullMarked
package org.skillsgraph.addons;

import org.jspecify.annotations.NullMarked;
