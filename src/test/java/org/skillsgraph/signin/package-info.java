/** People sign in at a real issuer. */
@NullMarked
package org.skillsgraph.signin;

import org.jspecify.annotations.NullMarked;
