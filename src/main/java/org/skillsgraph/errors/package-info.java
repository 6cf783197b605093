/**
 * What callers read when something fails: for every error a sentence, a stable code and
 * the trace id that finds it in the log, and no internals.
 */
@NullMarked
package org.skillsgraph.errors;

import org.jspecify.annotations.NullMarked;
