/**
 * The service an organisation asks when somebody wants to grow. Each feature is one word,
 * and that word names a schema file, a Cypher folder, a package here and one of tests.
 */
@NullMarked
package org.skillsgraph;

import org.jspecify.annotations.NullMarked;
