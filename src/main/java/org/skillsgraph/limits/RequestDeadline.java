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
 * Looks after one request while it is worked on. When its time is up, or nobody is there
 * any more to read the answer, the thread that works on it is ended, and with it what the
 * database does for it.
 * <p>
 * Whether somebody is there shows only when something is sent to them. So once a second a
 * space is, which JSON allows before the answer begins.
 */
public final class RequestDeadline extends HttpServletResponseWrapper implements AutoCloseable {

	private static final long BEAT_MILLIS = 1000;

	private final Thread working = Thread.currentThread();

	private final InFlightQueries inFlight;

	private final String mediaType;

	private final long until;

	private final ScheduledFuture<?> beats;

	private boolean over;

	private volatile @Nullable Ending ending;

	/** Why a request was ended. */
	public enum Ending {

		/** It took longer than it may. */
		TIMED_OUT,

		/** Nobody reads the answer any more. */
		CLIENT_LEFT

	}

	RequestDeadline(HttpServletResponse response, String mediaType, long nanos, ScheduledExecutorService clockwork,
			InFlightQueries inFlight) {
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
		else if (!reached()) {
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

	private boolean reached() {
		try {
			HttpServletResponse response = (HttpServletResponse) getResponse();
			if (!response.isCommitted()) {
				response.setContentType(mediaType);
			}
			response.getOutputStream().write(' ');
			response.flushBuffer();
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** From here on the answer itself is on its way. */
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
			// It was for the work; the thread goes on to other things.
			boolean interrupted = Thread.interrupted();
			assert !interrupted || Thread.currentThread() == working;
		}
	}

}
