package no.peil.eligibility;

import java.util.List;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The runs that assess everybody anew, for the administrator: to ask for, to follow, to stop and to go on with. */
@Service
@PreAuthorize("hasRole('SYSTEM_ADMIN')")
public class ReassessmentService {

    private static final int SHOWN = 10;

    private final ReassessmentRuns runs;
    private final AuditService audit;

    ReassessmentService(ReassessmentRuns runs, AuditService audit) {
        this.runs = runs;
        this.audit = audit;
    }

    /** The last runs, the newest first. */
    @Transactional(readOnly = true)
    public List<ReassessmentRun> newest() {
        return runs.newest(SHOWN);
    }

    /**
     * Asks for everybody to be assessed anew.
     *
     * @throws Refusal when that has been asked for already
     */
    @Transactional
    public void ask() {
        if (runs.newest(SHOWN).stream().anyMatch(run -> run.state().isUnderWay())) {
            throw new Refusal("reassessment.under-way");
        }
        runs.ask(RunReason.ASKED);
        audit.record(AuditedAction.REASSESSMENT, null, "ASKED");
    }

    /**
     * Stops a run. What it has done stays.
     *
     * @throws Refusal when it is over
     */
    @Transactional
    public void cancel(RunId id) {
        if (!runs.end(id, RunState.CANCELLED)) {
            throw new Refusal("reassessment.over");
        }
        audit.record(AuditedAction.REASSESSMENT, null, "CANCELLED");
    }

    /**
     * Goes on with a run that failed or was stopped, from where it stopped.
     *
     * @throws Refusal when it did neither
     */
    @Transactional
    public void goOn(RunId id) {
        if (!runs.goOn(id)) {
            throw new Refusal("reassessment.over");
        }
        audit.record(AuditedAction.REASSESSMENT, null, "GONE_ON_WITH");
    }
}
