/** Tests of who could train others and why, and who could co-train with them. */
@NullMarked
package org.skillsgraph.training;

import org.jspecify.annotations.NullMarked;
