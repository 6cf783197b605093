/** Tests of what people and teams have and lack. */
@NullMarked
package org.skillsgraph.insights;

import org.jspecify.annotations.NullMarked;
