/**
 * Tests are sentences about the domain, asked through the API of a real service over a
 * real database. {@link org.skillsgraph.SkillsGraphTest} is what they stand on.
 */
@NullMarked
package org.skillsgraph;

import org.jspecify.annotations.NullMarked;
