package org.skillsgraph.lifecycle;

/**
 * Whether the process is ending, by a signal or otherwise.
 */
public final class ProcessEnd {

	private ProcessEnd() {
	}

	/**
	 * {@return whether the process is ending} Failures from then on are caused by that.
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
			// Java offers no other way to find out.
			return true;
		}
	}

}
