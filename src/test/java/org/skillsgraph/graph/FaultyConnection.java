package org.skillsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The connection between a service and its database. It can be cut, go silent, be slow
 * and be mended.
 */
final class FaultyConnection implements AutoCloseable {

	private final URI database;

	private final int port;

	private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

	private final AtomicLong untilCut = new AtomicLong(Long.MAX_VALUE);

	private final AtomicLong untilSilent = new AtomicLong(Long.MAX_VALUE);

	private volatile Duration late = Duration.ZERO;

	private volatile ServerSocket listening;

	private volatile CountDownLatch held = new CountDownLatch(0);

	FaultyConnection(URI database) {
		this.database = database;
		this.listening = listen(0);
		this.port = listening.getLocalPort();
	}

	URI address() {
		return URI.create("bolt://127.0.0.1:" + port);
	}

	/** Breaks connections and refuses new ones. */
	void cut() {
		close(listening);
		ends.forEach(FaultyConnection::close);
	}

	/** Breaks connections after this many more bytes from the database; new ones hold. */
	void cutAfter(long bytes) {
		untilCut.set(bytes);
	}

	/** Accepts new connections and keeps old ones, but lets nothing through. */
	void silence() {
		held = new CountDownLatch(1);
	}

	/** Goes silent in the middle of an answer, after this many more bytes. */
	void silenceAfter(long bytes) {
		untilSilent.set(bytes);
	}

	/** Delays each part of the database's answers. */
	void answersLate(Duration by) {
		late = by;
	}

	/** Lets through what was held back, and accepts new connections again. */
	void mend() {
		late = Duration.ZERO;
		untilSilent.set(Long.MAX_VALUE);
		held.countDown();
		if (listening.isClosed()) {
			listening = listen(port);
		}
	}

	@Override
	public void close() {
		cut();
	}

	private ServerSocket listen(int port) {
		try {
			ServerSocket server = new ServerSocket();
			server.setReuseAddress(true);
			server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
			Thread.ofVirtual().start(() -> take(server));
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void take(ServerSocket server) {
		try {
			while (true) {
				Socket near = server.accept();
				Socket far = new Socket(database.getHost(), database.getPort());
				ends.add(near);
				ends.add(far);
				Thread.ofVirtual().start(() -> carry(near, far, (_) -> {
				}, new AtomicLong(Long.MAX_VALUE)));
				Thread.ofVirtual().start(() -> carry(far, near, this::answered, untilCut));
			}
		}
		catch (IOException ex) {
			// The connection was cut.
		}
	}

	private void carry(Socket from, Socket to, Arrival arrival, AtomicLong left) {
		byte[] buffer = new byte[8_192];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				arrival.of(count);
				held.await();
				if (left.addAndGet(-count) < 0) {
					left.set(Long.MAX_VALUE);
					return;
				}
				out.write(buffer, 0, count);
				out.flush();
			}
		}
		catch (IOException ex) {
			// The connection was cut.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Called when bytes have arrived from one side. */
	private interface Arrival {

		void of(int bytes) throws InterruptedException;

	}

	private void answered(int bytes) throws InterruptedException {
		Thread.sleep(late);
		if (untilSilent.addAndGet(-bytes) < 0) {
			untilSilent.set(Long.MAX_VALUE);
			silence();
		}
	}

	private static void close(AutoCloseable end) {
		try {
			end.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
