/**
 * Where the database is, and that it is ready: a server that settings name or one inside
 * this process, brought up to date before anybody may ask it.
 */
@NullMarked
package org.skillsgraph.database;

import org.jspecify.annotations.NullMarked;
