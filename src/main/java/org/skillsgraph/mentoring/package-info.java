/**
 * Who helps whom to grow, and who could. What makes somebody a good mentor in a skill is
 * derived when it changes, so that finding one starts with the best.
 */
@NullMarked
package org.skillsgraph.mentoring;

import org.jspecify.annotations.NullMarked;
