package org.skillsgraph.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which documents are answered.
 *
 * @param only whether none but those that are kept are
 */
@ConfigurationProperties("skills-graph.documents")
record DocumentSettings(@DefaultValue("false") boolean only) {
}
