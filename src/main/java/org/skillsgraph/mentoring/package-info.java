/**
 * Mentoring offers and mentorships. A mentor's rank in a skill is derived when its inputs
 * change.
 */
@NullMarked
package org.skillsgraph.mentoring;

import org.jspecify.annotations.NullMarked;
