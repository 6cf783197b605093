/**
 * Text as people write it: normal forms to compare names by, collation keys to sort them
 * by, words to find them by, and languages. It knows neither the graph nor the domain.
 */
@NullMarked
package org.skillsgraph.text;

import org.jspecify.annotations.NullMarked;
