/**
 * Who is asking and what they may see: the audience table and its enforcement for each
 * field. Identifying the caller is the job of the packages that check tokens.
 */
@NullMarked
package org.skillsgraph.access;

import org.jspecify.annotations.NullMarked;
