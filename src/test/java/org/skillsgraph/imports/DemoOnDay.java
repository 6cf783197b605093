package org.skillsgraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.skillsgraph.claims.KnowledgeDerivation;
import org.skillsgraph.graph.RetriedTransactions;
import org.skillsgraph.graph.Writes;
import org.skillsgraph.mentoring.MentorDerivation;
import org.skillsgraph.profiles.ProfileDerivation;
import org.skillsgraph.validation.RowValidation;
import org.skillsgraph.validation.StoredData;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * Starts and commands on a day that a test chooses.
 */
final class DemoOnDay {

	private final BeanFactory beans;

	private final Clock clock;

	/**
	 * A day.
	 * @param beans of the suite's service
	 * @param today the day
	 */
	DemoOnDay(BeanFactory beans, LocalDate today) {
		this(beans, Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	}

	DemoOnDay(BeanFactory beans, Clock clock) {
		this.beans = beans;
		this.clock = clock;
	}

	/** What a start does. */
	void start() {
		try {
			new DemoData(importing(), beans.getBean(StoredData.class), beans.getBean(StoredDemo.class), clock)
				.run(new DefaultApplicationArguments());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Importing importing() {
		return new Importing(beans.getBean(RowValidation.class), beans.getBean(StoredData.class),
				beans.getBean(StoredDemo.class), beans.getBean(RowBatches.class),
				beans.getBean(NearSkillsAfterImport.class), beans.getBean(ImportLease.class), clock);
	}

	/**
	 * {@return by how many weeks the command moves it}
	 */
	long move() {
		return move(beans.getBean(ImportLease.class));
	}

	long move(ImportLease lease) {
		return new MovingDemo(beans.getBean(StoredDemo.class), beans.getBean(Writes.class),
				beans.getBean(RetriedTransactions.class), lease, beans.getBean(KnowledgeDerivation.class),
				beans.getBean(MentorDerivation.class), beans.getBean(ProfileDerivation.class),
				beans.getBean(NearSkillsAfterImport.class), clock)
			.toToday();
	}

}
