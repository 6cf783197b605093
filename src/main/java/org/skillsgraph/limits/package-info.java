/**
 * What one request, one caller and all of them together may ask for: prices and budgets,
 * the size and depth of documents, deadlines, and how much runs at the same time.
 */
@NullMarked
package org.skillsgraph.limits;

import org.jspecify.annotations.NullMarked;
