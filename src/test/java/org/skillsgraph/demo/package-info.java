/**
 * Judges what the service answers about the demo organisation: whether everybody can walk
 * every path, and whether everybody's first mentor is one that a colleague would name.
 * Three parts: the facts are read from the demo's files, the rules replay an answer
 * against them, and the reports count. The judge knows nothing of how paths are planned
 * or mentors are ranked.
 */
@NullMarked
package org.skillsgraph.demo;

import org.jspecify.annotations.NullMarked;
