/** Tests of metrics, traces and logs. */
@NullMarked
package org.skillsgraph.telemetry;

import org.jspecify.annotations.NullMarked;
