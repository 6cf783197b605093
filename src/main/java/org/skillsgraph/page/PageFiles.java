package org.skillsgraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files that pages load. */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

	private final ResourcePatternResolver resources;

	PageFiles(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		// The lock file beside the packages has no version in its path.
		serve(registry, PageFilesRoute.VENDOR, "static/vendor/", "*/*");
		serve(registry, PageFilesRoute.APP, "static/app/", "**");
		serve(registry, PageFilesRoute.QUESTIONS, "known-operations/", "**");
	}

	private void serve(ResourceHandlerRegistry registry, String route, String folder, String files) {
		try {
			FilesOfFolder known = FilesOfFolder.of(folder, resources.getResources("classpath:" + folder + files));
			registry.addResourceHandler(route)
				.addResourceLocations("classpath:" + folder)
				.setUseLastModified(false)
				.setEtagGenerator(known::etag)
				.resourceChain(false)
				.addResolver(known);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
