/**
 * Selects the database and gets it ready: a server named in the settings or one inside
 * this process, migrated before anything may query it.
 */
@NullMarked
package org.skillsgraph.database;

import org.jspecify.annotations.NullMarked;
