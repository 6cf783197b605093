package org.skillsgraph.limits;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.graph.InFlightQueries;

/**
 * Watches one request while it runs. When its time is up or its client has left, the
 * request's thread is interrupted and its work in the database is ended.
 * <p>
 * Only a write shows whether the client is still connected. So a space is sent once a
 * second, which JSON allows before the response begins.
 */
public final class RequestDeadline extends HttpServletResponseWrapper implements AutoCloseable {

	private static final long BEAT_MILLIS = 1000;

	private final Thread working = Thread.currentThread();

	private final InFlightQueries inFlight;

	private final @Nullable String mediaType;

	private final long until;

	private final ScheduledFuture<?> beats;

	private boolean over;

	private volatile @Nullable Ending ending;

	/** Why a request was ended. */
	public enum Ending {

		/** It took longer than allowed. */
		TIMED_OUT,

		/** The client no longer reads the response. */
		CLIENT_LEFT

	}

	/**
	 * @param mediaType of the answer; null if nothing may be sent ahead of it
	 * @param nanos the time that the request may take
	 */
	RequestDeadline(HttpServletResponse response, @Nullable String mediaType, long nanos,
			ScheduledExecutorService clockwork, InFlightQueries inFlight) {
		super(response);
		this.inFlight = inFlight;
		this.mediaType = mediaType;
		this.until = System.nanoTime() + nanos;
		long beat = Math.min(BEAT_MILLIS, TimeUnit.NANOSECONDS.toMillis(nanos));
		this.beats = clockwork.scheduleAtFixedRate(this::look, beat, beat, TimeUnit.MILLISECONDS);
	}

	private synchronized void look() {
		if (over) {
			return;
		}
		if (System.nanoTime() - until >= 0) {
			end(Ending.TIMED_OUT);
		}
		else if (mediaType != null && !reached(mediaType)) {
			end(Ending.CLIENT_LEFT);
		}
	}

	private void end(Ending why) {
		if (ending == null) {
			ending = why;
		}
		inFlight.end(working);
	}

	/**
	 * {@return why the request was ended, if it was}
	 */
	public @Nullable Ending ending() {
		return ending;
	}

	private boolean reached(String type) {
		try {
			HttpServletResponse response = (HttpServletResponse) getResponse();
			if (!response.isCommitted()) {
				response.setContentType(type);
			}
			response.getOutputStream().write(' ');
			response.flushBuffer();
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** From here on the response itself is being sent. */
	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		close();
		return super.getOutputStream();
	}

	@Override
	public synchronized void close() {
		if (!over) {
			over = true;
			beats.cancel(false);
			// The interrupt was for this work; the thread goes on to other things.
			boolean interrupted = Thread.interrupted();
			assert !interrupted || Thread.currentThread() == working;
		}
	}

}
