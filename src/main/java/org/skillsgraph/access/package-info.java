/**
 * Who asks and what they may see: the table of audiences, and how each field is held to
 * it. Finding out who somebody is belongs to the packages that check tokens.
 */
@NullMarked
package org.skillsgraph.access;

import org.jspecify.annotations.NullMarked;
