/**
 * Access to the database: statement files, reads and writes that can be ended, ids, and
 * whether the database is available. It knows nothing of people or skills.
 */
@NullMarked
package org.skillsgraph.graph;

import org.jspecify.annotations.NullMarked;
