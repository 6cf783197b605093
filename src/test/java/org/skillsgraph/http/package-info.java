/** Tests of HTTP requests and responses. */
@NullMarked
package org.skillsgraph.http;

import org.jspecify.annotations.NullMarked;
