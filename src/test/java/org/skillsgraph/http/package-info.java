/** Tests of requests and answers as HTTP. */
@NullMarked
package org.skillsgraph.http;

import org.jspecify.annotations.NullMarked;
