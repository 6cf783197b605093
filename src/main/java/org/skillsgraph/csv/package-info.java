/**
 * Reads import files as spreadsheets and exports write them, and reports every deviation
 * from the format.
 */
@NullMarked
package org.skillsgraph.csv;

import org.jspecify.annotations.NullMarked;
