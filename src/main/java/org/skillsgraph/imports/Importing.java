package org.skillsgraph.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.csv.DirectoryReader;
import org.skillsgraph.csv.SuspiciousValues;
import org.skillsgraph.csv.UnreadableFileException;
import org.skillsgraph.sheets.Table;
import org.skillsgraph.validation.RowValidation;
import org.skillsgraph.validation.StoredData;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Imports a directory into the graph. All files are read and checked before anything is
 * written. Stored data that is equal is left alone, so importing a directory again writes
 * nothing. The near skills are rebuilt when many of the rows they are derived from were
 * written.
 */
@Component
public class Importing {

	private final RowValidation rowValidation;

	private final StoredData stored;

	private final StoredDemo storedDemo;

	private final RowBatches rowBatches;

	private final NearSkillsAfterImport nearSkills;

	private final ImportLease lease;

	private final Clock clock;

	Importing(RowValidation rowValidation, StoredData stored, StoredDemo storedDemo, RowBatches rowBatches,
			NearSkillsAfterImport nearSkills, ImportLease lease, Clock clock) {
		this.rowValidation = rowValidation;
		this.stored = stored;
		this.storedDemo = storedDemo;
		this.rowBatches = rowBatches;
		this.nearSkills = nearSkills;
		this.lease = lease;
		this.clock = clock;
	}

	/**
	 * {@return the outcome of every row} Waits until no other import runs in the
	 * database; a dry run never waits.
	 * @param files of a directory; files other than CSV aren't read
	 * @param dryRun whether to write nothing and report what would be written
	 * @param progress is told after every transaction
	 * @throws UnreadableFileException when a file can't be read at all; nothing was
	 * written
	 */
	public Report of(Collection<? extends Resource> files, boolean dryRun, Consumer<Progress> progress) {
		long start = System.nanoTime();
		Anomalies anomalies = new Anomalies();
		List<Table> tables = new DirectoryReader(anomalies, new SuspiciousValues(today())).read(files);
		if (dryRun) {
			return report(store(tables, anomalies, true, progress, start), anomalies, since(start));
		}
		return lease.during((unfinished) -> {
			// The rest of the demo must not be mixed into an import, and imported dates
			// must not be moved.
			storedDemo.forget();
			Map<String, Report.Count> counts = store(tables, anomalies, false, progress, start);
			rebuild(counts, unfinished, progress, start);
			return report(counts, anomalies, since(start));
		});
	}

	/**
	 * {@return the outcome of every row; empty if the graph holds other data} If several
	 * processes find the graph empty at the same moment, one imports. If that one is
	 * killed, the next to call this continues, unless another import has ended meanwhile.
	 * The dates are moved by whole weeks, from the day for which the files are written to
	 * today, or to the day on which the killed process began.
	 * @param files of the demo organisation
	 * @param progress is told after every transaction
	 */
	Optional<Report> demo(Collection<? extends Resource> files, Consumer<Progress> progress) {
		long start = System.nanoTime();
		return lease.during((unfinished) -> {
			Optional<DemoDay> day = stored.nothing() ? Optional.of(DemoDay.of(today())) : storedDemo.begun();
			if (day.isEmpty()) {
				rebuild(Map.of(), unfinished, progress, start);
				return Optional.empty();
			}
			Anomalies anomalies = new Anomalies();
			List<Table> tables = tables(files, day.get(), anomalies);
			storedDemo.begin(day.get());
			Map<String, Report.Count> counts = store(tables, anomalies, false, progress, start);
			rebuild(counts, unfinished, progress, start);
			return Optional.of(report(counts, anomalies, since(start)));
		});
	}

	/** The tables of the demo organisation, told as of a day. */
	private List<Table> tables(Collection<? extends Resource> files, DemoDay day, Anomalies anomalies) {
		long weeks = DemoDay.WRITTEN.weeksUntil(day);
		List<Table> tables = new DirectoryReader(anomalies, new SuspiciousValues(today().minusWeeks(weeks)))
			.read(files);
		WeekShift.move(tables, weeks);
		return tables;
	}

	private Map<String, Report.Count> store(List<Table> tables, Anomalies anomalies, boolean dryRun,
			Consumer<Progress> progress, long start) {
		rowValidation.settle(tables, anomalies);
		boolean empty = stored.nothing();
		Map<String, Report.Count> counts = new LinkedHashMap<>();
		AtomicInteger allRows = new AtomicInteger();
		for (Table table : tables) {
			AtomicInteger rows = new AtomicInteger();
			int of = table.used().size();
			counts.put(table.sheet().file(),
					rowBatches.store(table, empty, dryRun, (done) -> progress.accept(new Progress(table.sheet().file(),
							rows.addAndGet(done), of, allRows.addAndGet(done), since(start)))));
		}
		return counts;
	}

	private void rebuild(Map<String, Report.Count> counts, boolean unfinished, Consumer<Progress> progress,
			long start) {
		int rows = counts.values().stream().mapToInt(Report.Count::read).sum();
		nearSkills.of(counts, unfinished, (skills, of) -> progress
			.accept(new Progress(NearSkillsAfterImport.NAME, skills, of, rows, since(start))));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
	}

	private static Report report(Map<String, Report.Count> counts, Anomalies anomalies, double seconds) {
		int rows = counts.values().stream().mapToInt(Report.Count::read).sum();
		double rowsPerSecond = (seconds > 0) ? Math.round(rows / seconds) : 0;
		return new Report(counts, anomalies.all(), rows, seconds, rowsPerSecond);
	}

	// A duration needs the monotonic clock, not the time of day.
	private static double since(long start) {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1_000.0;
	}

}
