/**
 * Limits for one request, one caller and all callers together: prices and budgets, the
 * size and depth of documents, deadlines, and concurrency.
 */
@NullMarked
package org.skillsgraph.limits;

import org.jspecify.annotations.NullMarked;
