/** Tests of where the database is and how it starts. */
@NullMarked
package org.skillsgraph.database;

import org.jspecify.annotations.NullMarked;
