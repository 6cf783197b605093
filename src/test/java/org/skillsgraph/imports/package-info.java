/**
 * Imports of small directories made on the spot, and of real ones where available.
 */
@NullMarked
package org.skillsgraph.imports;

import org.jspecify.annotations.NullMarked;
