/**
 * Insights into careers and teams: which tags weigh in a career, and which skills are
 * missing. Of other people only facts visible to everyone count; of the caller, all
 * facts.
 */
@NullMarked
package org.skillsgraph.insights;

import org.jspecify.annotations.NullMarked;
