package no.peil.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.InvalidValue;
import no.peil.common.Refusal;
import no.peil.eligibility.ParameterChange.Chapter6AEnd;
import no.peil.eligibility.ParameterChange.UpperAge;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.Regime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a change of the law would do, before it takes effect. The administrator sees how many would get another answer; who
 * they are, only those see who may see the persons.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON', 'SYSTEM_ADMIN')")
public class ImpactService {

    private static final int SHOWN = 20;

    private final ImpactTable impact;
    private final ReassessmentRuns runs;
    private final LawInForce law;
    private final LawParametersService parameters;
    private final AuditService audit;
    private final Clock clock;

    ImpactService(
            ImpactTable impact,
            ReassessmentRuns runs,
            LawInForce law,
            LawParametersService parameters,
            AuditService audit,
            Clock clock) {
        this.impact = impact;
        this.runs = runs;
        this.law = law;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks what another value of a parameter would do, on the first day from today on which it makes a difference.
     *
     * @throws Refusal when it never would
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional
    public RunId ask(ParameterChange change) {
        var now = law.now().parameters();
        var day = firstDifference(now, change).orElseThrow(() -> new Refusal("law-parameter.no-difference"));
        return ask(change, day, day);
    }

    /**
     * Asks what will be another answer on a day to come, though nothing changes but the day.
     *
     * @throws InvalidValue when the day is not to come
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional
    public RunId askOn(LocalDate day) {
        var today = LocalDate.now(clock);
        if (!day.isAfter(today)) {
            throw new InvalidValue("impact.day");
        }
        return ask(null, today, day);
    }

    /** The last studies, the newest first. */
    @Transactional(readOnly = true)
    public List<ImpactStudy> newest() {
        return impact.newest(SHOWN, law.now().ruleSet());
    }

    @Transactional(readOnly = true)
    public Optional<ImpactStudy> find(RunId id) {
        return impact.find(id, law.now().ruleSet());
    }

    /** How many would get another answer, by municipality. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional(readOnly = true)
    public List<ImpactCount> counts(RunId id) {
        return impact.counts(id);
    }

    /** How many of the user's own persons would get another answer. */
    @PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
    @Transactional(readOnly = true)
    public long count(RunId id) {
        return impact.count(id, SignedInUser.required());
    }

    /** Which of the user's own persons would get another answer, those first who would first. */
    @PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
    @Transactional(readOnly = true)
    public List<ImpactedPerson> persons(RunId id, int limit) {
        return impact.persons(id, SignedInUser.required(), limit);
    }

    /**
     * Sets the parameter to the value that was studied.
     *
     * @throws Refusal without a reason, when the study is not done, or when it has been put in force
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional
    public void putInForce(RunId id, String reason) {
        var study = find(id).filter(
                        one -> one.run().state() == RunState.DONE && one.change() != null && one.putInForce() == null)
                .orElseThrow(() -> new Refusal("impact.not-to-be-put-in-force"));
        parameters.set(Objects.requireNonNull(study.change()), reason);
        impact.putInForce(id, clock.instant());
    }

    private RunId ask(@Nullable ParameterChange change, LocalDate before, LocalDate after) {
        var id = runs.ask(RunReason.IMPACT);
        impact.add(id, change, before, after);
        audit.record(
                AuditedAction.IMPACT_ASKED,
                null,
                change == null ? after.toString() : change.parameter().name());
        return id;
    }

    private Optional<LocalDate> firstDifference(LawParameters now, ParameterChange change) {
        var today = LocalDate.now(clock);
        var then = change.appliedTo(now);
        return Stream.concat(Stream.concat(Stream.of(today), turns(change)), Stream.ofNullable(now.chapter6AEndsOn()))
                .filter(day -> !day.isBefore(today))
                .sorted()
                .filter(day -> !now.upperAge().on(day).equals(then.upperAge().on(day))
                        || Regime.on(day, now) != Regime.on(day, then))
                .findFirst();
    }

    private static Stream<LocalDate> turns(ParameterChange change) {
        return switch (change) {
            case UpperAge age -> Stream.of(age.from());
            case Chapter6AEnd end -> Stream.ofNullable(end.endsOn());
        };
    }
}
