/**
 * What operators see of the service: metrics and traces under stable names, and log lines
 * about requests that ended early. Known operations are planned when the service is
 * ready.
 */
@NullMarked
package org.skillsgraph.telemetry;

import org.jspecify.annotations.NullMarked;
