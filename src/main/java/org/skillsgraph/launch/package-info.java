/**
 * What a command line is answered before anything is started: help, the version, and why
 * the service can't run. It is compiled for older versions of Java, and knows nothing.
 */
@NullMarked
package org.skillsgraph.launch;

import org.jspecify.annotations.NullMarked;
