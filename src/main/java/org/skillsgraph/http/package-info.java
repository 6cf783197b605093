/**
 * Requests and answers as HTTP: which bodies are read, the headers of every answer, and
 * how a request is turned away before anybody reads it.
 */
@NullMarked
package org.skillsgraph.http;

import org.jspecify.annotations.NullMarked;
