/**
 * Names in many scripts and spellings, and the forms by which they are compared, sorted
 * and found.
 */
@NullMarked
package org.skillsgraph.text;

import org.jspecify.annotations.NullMarked;
