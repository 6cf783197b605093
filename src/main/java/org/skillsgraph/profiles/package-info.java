/**
 * What everyone may know of those who mentor or train others, stored in one piece, so
 * that thousands of them can be ranked at once.
 */
@NullMarked
package org.skillsgraph.profiles;

import org.jspecify.annotations.NullMarked;
