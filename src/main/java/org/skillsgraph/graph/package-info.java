/**
 * What every feature stands on: selections compiled to Cypher, statement files, cursors,
 * ids, the database. It says what a viewer is, and knows nothing of people or skills.
 */
@NullMarked
package org.skillsgraph.graph;

import org.jspecify.annotations.NullMarked;
