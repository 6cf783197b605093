/**
 * What the graph says of people as a whole: what weighs in a career, and what is missing.
 * About others it rests on what everyone may know.
 */
@NullMarked
package org.skillsgraph.insights;

import org.jspecify.annotations.NullMarked;
