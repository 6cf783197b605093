/**
 * Documents that callers name instead of sending them. Both the documents shipped with
 * the service and those registered by administrators are known by their digest; a setting
 * rejects all others.
 */
@NullMarked
package org.skillsgraph.documents;

import org.jspecify.annotations.NullMarked;
