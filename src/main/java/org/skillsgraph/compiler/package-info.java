/**
 * Compiles what an operation selects into Cypher, with a statement file for each field,
 * and reads the rows as the answer.
 */
@NullMarked
package org.skillsgraph.compiler;

import org.jspecify.annotations.NullMarked;
