package no.peil.benchmark;

import java.util.concurrent.TimeUnit;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ParticipantFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time per person: the rules with their explanation, without it, and the same outcome by plain conditions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {

    private static final int PERSONS = 4096;

    private ParticipantFacts[] persons = {};

    /** The two must agree about everybody, and about many more than are measured. */
    @Setup
    public void agree() {
        persons = new Population(2026).of(PERSONS);
        Agreement.check(persons);
        Agreement.check(new Population(1).of(100_000));
    }

    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public void rulesWithExplanation(Blackhole seen) {
        for (var person : persons) {
            seen.consume(Eligibility.assessInFull(person, LawParameters.STATUTE));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public void rulesAlone(Blackhole seen) {
        for (var person : persons) {
            seen.consume(Eligibility.assess(person, LawParameters.STATUTE));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public void plainConditions(Blackhole seen) {
        for (var person : persons) {
            seen.consume(HandWritten.assess(person));
        }
    }
}
