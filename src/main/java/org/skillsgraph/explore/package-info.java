/**
 * Finds any thing in the graph by id or by words, and draws the graph around it. No
 * feature depends on it.
 */
@NullMarked
package org.skillsgraph.explore;

import org.jspecify.annotations.NullMarked;
