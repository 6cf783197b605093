/** Tests of public profiles. */
@NullMarked
package org.skillsgraph.profiles;

import org.jspecify.annotations.NullMarked;
