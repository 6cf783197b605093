package org.skillsgraph.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which documents are executed.
 *
 * @param only whether to execute registered documents only
 */
@ConfigurationProperties("skills-graph.documents")
record DocumentSettings(@DefaultValue("false") boolean only) {
}
