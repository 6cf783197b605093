/**
 * Derives the possible steps of a person from what is taught and held, who may be their
 * mentor and what they do already: each with what it requires and gives, its effort and
 * its dates. Which of them make a path is chosen elsewhere.
 */
@NullMarked
package org.skillsgraph.steps;

import org.jspecify.annotations.NullMarked;
