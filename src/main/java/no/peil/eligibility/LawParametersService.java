package no.peil.eligibility;

import java.time.Clock;
import java.util.List;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.eligibility.ParameterChange.Chapter6AEnd;
import no.peil.eligibility.ParameterChange.UpperAge;
import no.peil.eligibility.rules.LawParameters;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers and dates of the law that an administrator may set: everybody may read them, with who set them and why. When
 * one is set, everybody in the register is assessed anew.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class LawParametersService {

    private final ParameterTable settings;
    private final LawInForce law;
    private final ReassessmentRuns runs;
    private final AuditService audit;
    private final Clock clock;

    LawParametersService(
            ParameterTable settings, LawInForce law, ReassessmentRuns runs, AuditService audit, Clock clock) {
        this.settings = settings;
        this.law = law;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The parameters by which everybody is assessed now. */
    @Transactional(readOnly = true)
    public LawParameters current() {
        return law.now().parameters();
    }

    /** Everything that was ever set or withdrawn, the newest first. */
    @Transactional(readOnly = true)
    public List<ParameterSetting> history() {
        return settings.history().reversed();
    }

    /**
     * Sets a parameter.
     *
     * @throws Refusal without a reason, or when nothing would be another
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional
    public void set(ParameterChange change, String reason) {
        requireReason(reason);
        var before = law.now().parameters();
        if (change.appliedTo(before).equals(before)) {
            throw new Refusal("law-parameter.unchanged");
        }
        settings.set(change, reason.strip(), SignedInUser.required(), clock.instant());
        audit.record(AuditedAction.LAW_PARAMETER_SET, null, told(change));
        runs.ask(RunReason.PARAMETER);
    }

    /**
     * Withdraws a setting that counts: what stood before it counts again.
     *
     * @throws Refusal without a reason, or when it does not count any more
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    @Transactional
    public void withdraw(long id, String reason) {
        requireReason(reason);
        var setting = settings.history().stream()
                .filter(one -> one.id() == id && one.counts())
                .findFirst()
                .orElseThrow(() -> new Refusal("law-parameter.does-not-count"));
        settings.withdraw(setting, reason.strip(), SignedInUser.required(), clock.instant());
        audit.record(
                AuditedAction.LAW_PARAMETER_WITHDRAWN,
                null,
                setting.change() == null ? setting.parameter().name() : told(setting.change()));
        runs.ask(RunReason.PARAMETER);
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("law-parameter.reason");
        }
    }

    private static String told(ParameterChange change) {
        return switch (change) {
            case UpperAge age -> "%s %d %s".formatted(change.parameter(), age.years(), age.from());
            case Chapter6AEnd end -> "%s %s".formatted(change.parameter(), end.endsOn());
        };
    }
}
