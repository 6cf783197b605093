/** Derives a person's level in a skill from what they and others claim. */
@NullMarked
package org.skillsgraph.claims;

import org.jspecify.annotations.NullMarked;
