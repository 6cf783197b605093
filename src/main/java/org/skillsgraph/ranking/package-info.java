/**
 * Ranks candidates for a question: hard rules exclude, weighted factors score, and each
 * part of a score is explained. Features bring the candidates, rules, factors and words.
 */
@NullMarked
package org.skillsgraph.ranking;

import org.jspecify.annotations.NullMarked;
