/**
 * What people know and how sure that is. Claims are kept separately as made; levels are
 * derived from them, once for each audience that may see them.
 */
@NullMarked
package org.skillsgraph.skills;

import org.jspecify.annotations.NullMarked;
