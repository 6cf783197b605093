/**
 * Handles the command line before anything is started: help, the version, and why the
 * service can't run. It is compiled for older versions of Java, and depends on nothing.
 */
@NullMarked
package org.skillsgraph.launch;

import org.jspecify.annotations.NullMarked;
