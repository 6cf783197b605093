/**
 * What browsers load from the service: pages, their scripts and styles, and third-party
 * files. They hold no data; scripts query the API like any other client.
 */
@NullMarked
package org.skillsgraph.page;

import org.jspecify.annotations.NullMarked;
