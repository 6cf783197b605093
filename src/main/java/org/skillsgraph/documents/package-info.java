/**
 * Documents that callers name instead of sending them. Those that come with the service
 * and those that administrators registered are known by their digest; a setting answers
 * nothing else.
 */
@NullMarked
package org.skillsgraph.documents;

import org.jspecify.annotations.NullMarked;
