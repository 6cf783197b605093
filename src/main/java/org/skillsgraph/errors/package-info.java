/**
 * What callers read when something fails: a sentence and a stable code for every error,
 * the number of the request that finds it in the log, and nothing of the inside.
 */
@NullMarked
package org.skillsgraph.errors;

import org.jspecify.annotations.NullMarked;
