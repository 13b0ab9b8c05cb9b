package no.peil.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import no.peil.access.Reach;
import no.peil.access.RunsWithoutUser;
import no.peil.participant.ParticipantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the runs over everybody, in lanes side by side: while one lane waits for the database another asks the law. Each
 * batch is a transaction of its own that also says how far the lane has come. So whoever goes on after a crash begins where
 * the last whole batch ended, and two nodes that worked on one lane would take turns, since each batch locks it.
 */
@Component
@RunsWithoutUser("a run is of everybody, and goes on when whoever asked for it has gone home")
class RunWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final int TRIES = 3;

    /** One lane asks the law while the other writes; more than four only wait for each other's disk. */
    private static final int LANES = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private final ReassessmentRuns runs;
    private final Reassessment reassessment;
    private final ImpactWork impact;
    private final ImpactTable studies;
    private final LawInForce law;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunWorker(
            ReassessmentRuns runs,
            Reassessment reassessment,
            ImpactWork impact,
            ImpactTable studies,
            LawInForce law,
            Reach reach,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.reassessment = reassessment;
        this.impact = impact;
        this.studies = studies;
        this.law = law;
        this.reach = reach;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is done with a batch of persons; it tells how many of them changed. */
    @FunctionalInterface
    interface Work {
        int on(List<ParticipantId> persons);
    }

    /** Asks for a run when somebody was assessed by other rules than those of this portal. */
    void askIfTheRulesAreOthers() {
        everybody(() -> transaction.executeWithoutResult(status -> {
            if (!runs.isAskedFor(RunReason.RULES)
                    && runs.isAnybodyAssessedBesides(law.now().ruleSet())) {
                runs.ask(RunReason.RULES);
            }
        }));
    }

    /** Does the runs that wait or were interrupted, one after the other, until there is none or it is told to stop. */
    void workOff(BooleanSupplier stop) {
        everybody(() -> {
            BooleanSupplier stopped =
                    () -> stop.getAsBoolean() || Thread.currentThread().isInterrupted();
            var next = next();
            while (next.isPresent() && !stopped.getAsBoolean()) {
                work(next.get(), stop);
                next = stopped.getAsBoolean() ? Optional.empty() : next();
            }
        });
    }

    private Optional<ReassessmentRun> next() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var next = runs.next();
            next.filter(run -> run.state() == RunState.WAITING)
                    .ifPresent(run ->
                            runs.begin(run.id(), LocalDate.now(clock), law.now().ruleSet(), LANES));
            return next;
        }));
    }

    private void work(ReassessmentRun run, BooleanSupplier stop) {
        try {
            walk(run.id(), work(run), stop);
            transaction.executeWithoutResult(status -> {
                if (runs.isWalkedThrough(run.id()) && runs.end(run.id(), RunState.DONE)) {
                    if (!run.why().reassesses()) {
                        studies.count(run.id());
                    }
                    LOG.info("{}: run {} is done", run.why(), run.id());
                }
            });
        } catch (RuntimeException broken) {
            var errorId = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("run {} failed, error {}", run.id(), errorId, broken);
            transaction.executeWithoutResult(status -> runs.fail(run.id(), errorId));
        }
    }

    private Work work(ReassessmentRun run) {
        if (run.why().reassesses()) {
            return persons -> reassessment.assess(persons, LocalDate.now(clock), AssessmentCause.RULES);
        }
        var study = Objects.requireNonNull(transaction.execute(
                status -> studies.find(run.id(), law.now().ruleSet()).orElseThrow()));
        return persons -> impact.on(study, persons);
    }

    private void walk(RunId run, Work work, BooleanSupplier stop) {
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("run-lane-", 0).factory())) {
            var walking = new ArrayList<java.util.concurrent.Future<?>>();
            for (int lane : Objects.requireNonNull(transaction.execute(status -> runs.lanes(run)))) {
                walking.add(threads.submit(() -> everybody(() -> walk(run, lane, work, stop))));
            }
            for (var lane : walking) {
                lane.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a lane broke", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void walk(RunId run, int lane, Work work, BooleanSupplier stop) {
        boolean more = true;
        while (more && !stop.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            more = batch(run, lane, work, TRIES);
        }
    }

    /** A batch that lost a race for a lock, or its connection, is tried again: it has left nothing behind. */
    private boolean batch(RunId run, int lane, Work work, int tries) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> batch(run, lane, work)));
        } catch (TransientDataAccessException lost) {
            if (tries <= 1) {
                throw lost;
            }
            return batch(run, lane, work, tries - 1);
        }
    }

    private boolean batch(RunId run, int number, Work work) {
        var lane = runs.lock(run, number);
        boolean goesOn =
                runs.find(run).filter(one -> one.state() == RunState.RUNNING).isPresent();
        if (lane.finished() || !goesOn) {
            return false;
        }
        var persons = runs.persons(lane, Reassessment.CHUNK);
        if (persons.isEmpty()) {
            runs.finishLane(run, number);
            return false;
        }
        runs.advance(run, number, persons.getLast(), persons.size(), work.on(persons));
        return true;
    }

    private void everybody(Runnable work) {
        reach.ofEverybody("a run is of everybody", work);
    }
}
