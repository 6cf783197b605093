/**
 * Imports directories of CSV files into the graph: every row is read, checked against the
 * others and the stored data, and only differences are written. Nothing is dropped
 * silently: the report lists everything unused with its line and a reason.
 */
@NullMarked
package org.skillsgraph.imports;

import org.jspecify.annotations.NullMarked;
