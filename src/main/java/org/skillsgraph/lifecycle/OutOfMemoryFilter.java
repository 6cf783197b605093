package org.skillsgraph.lifecycle;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Checks what a request throws: the web server would catch it and go on. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutOfMemoryFilter implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException | Error ex) {
			OutOfMemoryExit.check(ex);
			throw ex;
		}
	}

}
