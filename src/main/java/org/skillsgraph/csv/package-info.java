/**
 * Reads the files of an import as spreadsheets and exports write them, and reports
 * everything that isn't as the format says.
 */
@NullMarked
package org.skillsgraph.csv;

import org.jspecify.annotations.NullMarked;
