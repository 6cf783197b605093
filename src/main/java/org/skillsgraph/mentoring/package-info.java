/**
 * Who mentors whom, and who could. A mentor's rank in a skill is derived when its inputs
 * change. Listed mentors come with reasons, excluded ones with a rule.
 */
@NullMarked
package org.skillsgraph.mentoring;

import org.jspecify.annotations.NullMarked;
