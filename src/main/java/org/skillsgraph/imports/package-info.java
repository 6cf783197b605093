/**
 * Directories of CSV files become the graph: every row is read, checked against the
 * others and what is stored, and only what differs is written. Nothing is dropped in
 * silence: what isn't used stands in the report with its line and a reason.
 */
@NullMarked
package org.skillsgraph.imports;

import org.jspecify.annotations.NullMarked;
