/**
 * Names in many scripts and spellings, and what they are compared, sorted and found by.
 */
@NullMarked
package org.skillsgraph.text;

import org.jspecify.annotations.NullMarked;
