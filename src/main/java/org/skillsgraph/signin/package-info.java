/**
 * Signs people in on the page: the service keeps their tokens, and the browser has a
 * session cookie.
 */
@NullMarked
package org.skillsgraph.signin;

import org.jspecify.annotations.NullMarked;
