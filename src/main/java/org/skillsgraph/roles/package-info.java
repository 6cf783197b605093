/**
 * What people work as, and which skills that calls for.
 */
@NullMarked
package org.skillsgraph.roles;

import org.jspecify.annotations.NullMarked;
