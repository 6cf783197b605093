/**
 * Imports of small directories that are made on the spot, and of real ones where they are
 * at hand.
 */
@NullMarked
package org.skillsgraph.imports;

import org.jspecify.annotations.NullMarked;
