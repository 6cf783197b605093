/**
 * What the graph says of people as a whole: what weighs in a career, and what is missing.
 * Of others only what everyone may know counts, of oneself all that one knows.
 */
@NullMarked
package org.skillsgraph.insights;

import org.jspecify.annotations.NullMarked;
