package org.skillsgraph.matching;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to rank mentors whose facts are known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RankingBenchmark {

	@Param({ "30", "600" })
	private int mentors;

	private List<ResolvedMentorQuestion> questions = List.of();

	private List<Candidate> candidates = List.of();

	private int next;

	@Setup
	public void random() {
		RandomMentors random = new RandomMentors(7);
		this.questions = List.of(random.resolved(), random.resolved(), random.resolved(), random.resolved());
		this.candidates = random.candidates(mentors);
	}

	@Benchmark
	public Object rank() {
		return FindingMentors.ranked(questions.get(next++ % questions.size()), candidates);
	}

}
