/**
 * What people add to their normal role, for a share of their time. Reading it needs no
 * Java; this names an add-on for those who do.
 */
@NullMarked
package org.skillsgraph.addons;

import org.jspecify.annotations.NullMarked;
