/**
 * The import format: its files, their columns and the kinds of values in them.
 */
@NullMarked
package org.skillsgraph.sheets;

import org.jspecify.annotations.NullMarked;
