/**
 * Tests are sentences about the domain, run through the API of a real service on a real
 * database. All of them build on {@link org.skillsgraph.SkillsGraphTest}.
 */
@NullMarked
package org.skillsgraph;

import org.jspecify.annotations.NullMarked;
