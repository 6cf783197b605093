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

import org.skillsgraph.csv.Doubts;
import org.skillsgraph.csv.Findings;
import org.skillsgraph.csv.Reading;
import org.skillsgraph.csv.UnreadableException;
import org.skillsgraph.sheets.Table;
import org.skillsgraph.validation.Checking;
import org.skillsgraph.validation.Stored;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Takes a directory of the import format into the graph. All files are read and checked
 * before anything is written; what is stored already and says the same is left alone, so
 * that importing a directory again writes nothing. What is near which skill is rebuilt
 * when much was written that it is told from.
 */
@Component
public class Importing {

	private final Checking checking;

	private final Stored stored;

	private final Storing storing;

	private final NearAfterwards nearAfterwards;

	private final ImportLease lease;

	private final Clock clock;

	Importing(Checking checking, Stored stored, Storing storing, NearAfterwards nearAfterwards, ImportLease lease,
			Clock clock) {
		this.checking = checking;
		this.stored = stored;
		this.storing = storing;
		this.nearAfterwards = nearAfterwards;
		this.lease = lease;
		this.clock = clock;
	}

	/**
	 * {@return what became of every row} Waits until no other import runs in the
	 * database; one that writes nothing never waits.
	 * @param files of a directory; what isn't a CSV file is left alone
	 * @param dryRun whether to write nothing and report what would be written
	 * @param progress is told after every transaction
	 * @throws UnreadableException when a file can't be read at all; nothing was written
	 */
	public Report of(Collection<? extends Resource> files, boolean dryRun, Consumer<Progress> progress) {
		long start = System.nanoTime();
		Findings findings = new Findings();
		List<Table> tables = new Reading(findings, doubts()).read(files);
		if (dryRun) {
			return report(store(tables, findings, true, progress, start), findings, since(start));
		}
		return lease.during((unfinished) -> {
			// The rest of a demo must not be mixed into what is imported, even in part.
			stored.markDemo(false);
			Map<String, Report.Count> counts = store(tables, findings, false, progress, start);
			rebuild(counts, unfinished, progress, start);
			return report(counts, findings, since(start));
		});
	}

	/**
	 * {@return what became of every row; nothing when the graph holds something else} Of
	 * several processes that find the graph empty at the same moment, one imports. When
	 * that one is killed, the next to come here goes on, unless another import has ended
	 * meanwhile.
	 * @param files of the demo organisation
	 * @param progress is told after every transaction
	 */
	Optional<Report> demo(Collection<? extends Resource> files, Consumer<Progress> progress) {
		long start = System.nanoTime();
		Findings findings = new Findings();
		List<Table> tables = new Reading(findings, doubts()).read(files);
		return lease.during((unfinished) -> {
			if (!stored.nothing() && !stored.demoIsBegun()) {
				rebuild(Map.of(), unfinished, progress, start);
				return Optional.empty();
			}
			stored.markDemo(true);
			Map<String, Report.Count> counts = store(tables, findings, false, progress, start);
			rebuild(counts, unfinished, progress, start);
			return Optional.of(report(counts, findings, since(start)));
		});
	}

	private Map<String, Report.Count> store(List<Table> tables, Findings findings, boolean dryRun,
			Consumer<Progress> progress, long start) {
		checking.settle(tables, findings);
		boolean empty = stored.nothing();
		Map<String, Report.Count> counts = new LinkedHashMap<>();
		AtomicInteger allRows = new AtomicInteger();
		for (Table table : tables) {
			AtomicInteger rows = new AtomicInteger();
			int of = table.used().size();
			counts.put(table.sheet().file(),
					storing.store(table, empty, dryRun, (done) -> progress.accept(new Progress(table.sheet().file(),
							rows.addAndGet(done), of, allRows.addAndGet(done), since(start)))));
		}
		return counts;
	}

	private void rebuild(Map<String, Report.Count> counts, boolean unfinished, Consumer<Progress> progress,
			long start) {
		int rows = counts.values().stream().mapToInt(Report.Count::read).sum();
		nearAfterwards.of(counts, unfinished,
				(skills, of) -> progress.accept(new Progress(NearAfterwards.NAME, skills, of, rows, since(start))));
	}

	private Doubts doubts() {
		return new Doubts(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
	}

	private static Report report(Map<String, Report.Count> counts, Findings findings, double seconds) {
		int rows = counts.values().stream().mapToInt(Report.Count::read).sum();
		double rowsPerSecond = (seconds > 0) ? Math.round(rows / seconds) : 0;
		return new Report(counts, findings.all(), rows, seconds, rowsPerSecond);
	}

	// How long something takes is no matter of what time it is.
	private static double since(long start) {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1_000.0;
	}

}
