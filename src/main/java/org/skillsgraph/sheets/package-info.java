/**
 * The format of an import: its files, their columns and the kinds of values that these
 * hold.
 */
@NullMarked
package org.skillsgraph.sheets;

import org.jspecify.annotations.NullMarked;
