/**
 * Who helps whom to grow, and who could. Whoever is listed comes with the reasons, and
 * whoever isn't, with the rule; neither tells what somebody keeps private.
 */
@NullMarked
package org.skillsgraph.mentoring;

import org.jspecify.annotations.NullMarked;
