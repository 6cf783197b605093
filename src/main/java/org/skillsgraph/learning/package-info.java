/**
 * Learning items and their requirements. A person who has completed an item has what it
 * teaches.
 */
@NullMarked
package org.skillsgraph.learning;

import org.jspecify.annotations.NullMarked;
