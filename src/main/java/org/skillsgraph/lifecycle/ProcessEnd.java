package org.skillsgraph.lifecycle;

/**
 * Whether the process is ending, by a signal or otherwise.
 */
public final class ProcessEnd {

	private ProcessEnd() {
	}

	/**
	 * {@return whether the process is ending} What fails then fails because of that.
	 */
	public static boolean hasBegun() {
		Thread probe = new Thread(() -> {
		});
		try {
			Runtime.getRuntime().addShutdownHook(probe);
			Runtime.getRuntime().removeShutdownHook(probe);
			return false;
		}
		catch (IllegalStateException ex) {
			// Java says it in no other way.
			return true;
		}
	}

}
