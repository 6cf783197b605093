/**
 * Requests and responses as HTTP: the table of routes, which bodies are read, the headers
 * of every response, and how a request is rejected before it is read.
 */
@NullMarked
package org.skillsgraph.http;

import org.jspecify.annotations.NullMarked;
