/**
 * What people know, and what must hold of it whatever was claimed.
 */
@NullMarked
package org.skillsgraph.skills;

import org.jspecify.annotations.NullMarked;
