/**
 * The roles people work in, and the skills these call for.
 */
@NullMarked
package org.skillsgraph.roles;

import org.jspecify.annotations.NullMarked;
