/**
 * Who helps whom to grow, and who could. What makes somebody a good mentor in a skill is
 * derived when it changes; who is listed comes with the reasons, who isn't with a rule.
 */
@NullMarked
package org.skillsgraph.mentoring;

import org.jspecify.annotations.NullMarked;
