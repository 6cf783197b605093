/**
 * A path is right if it can be walked, and best if no other is better. Both are checked
 * by code that doesn't know how the path was found.
 */
@NullMarked
package org.skillsgraph.paths;

import org.jspecify.annotations.NullMarked;
