package org.skillsgraph.http;

import java.util.List;
import java.util.Objects;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * The headers that browsers get with every response, rejections included. Two of them are
 * the route's.
 */
@Configuration(proxyBeanMethods = false)
class ResponseHeaders {

	@Bean
	FilterRegistrationBean<HeaderWriterFilter> headers(Routes routes) {
		HeaderWriterFilter headers = new EveryAnswer(List.<HeaderWriter>of(new XContentTypeOptionsHeaderWriter(),
				caching(routes), contentSecurityPolicy(routes), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
				referrers(), resources(),
				// Only if the request came over TLS.
				new HstsHeaderWriter()));
		// A rejection is already complete when control returns to this filter.
		headers.setShouldWriteHeadersEagerly(true);
		FilterRegistrationBean<HeaderWriterFilter> registered = new FilterRegistrationBean<>(headers);
		registered.setOrder(Ordered.HIGHEST_PRECEDENCE + 6);
		return registered;
	}

	private static HeaderWriter caching(Routes routes) {
		return (request,
				response) -> new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL,
						Objects.requireNonNull(routes.of(request).cache().getHeaderValue()))
					.writeHeaders(request, response);
	}

	private static HeaderWriter contentSecurityPolicy(Routes routes) {
		return (request,
				response) -> new ContentSecurityPolicyHeaderWriter(
						Nonce.fill(routes.of(request).contentSecurityPolicy(), request))
					.writeHeaders(request, response);
	}

	private static HeaderWriter referrers() {
		return new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER);
	}

	private static HeaderWriter resources() {
		CrossOriginResourcePolicyHeaderWriter writer = new CrossOriginResourcePolicyHeaderWriter();
		writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		return writer;
	}

	/** Requests that the web server itself rejects arrive only as error dispatches. */
	private static final class EveryAnswer extends HeaderWriterFilter {

		private EveryAnswer(List<HeaderWriter> writers) {
			super(writers);
		}

		@Override
		protected boolean shouldNotFilterErrorDispatch() {
			return false;
		}

	}

}
