/**
 * What people and teams have, and what they lack. Of others only what everyone may know
 * counts, of oneself all that one knows.
 */
@NullMarked
package org.skillsgraph.insights;

import org.jspecify.annotations.NullMarked;
