/**
 * Tests of the pages, in a real browser and with the running service. Every page is
 * watched: what a person would find only in the browser's console fails the test.
 */
@NullMarked
package org.skillsgraph.page;

import org.jspecify.annotations.NullMarked;
