package no.peil.caseload.ui;

import no.peil.caseload.AssignmentService;
import no.peil.caseload.WorkloadService;
import org.springframework.stereotype.Component;

/** What giving persons to colleagues needs, handed on in one piece. */
@Component
record AssignServices(AssignmentService assignments, WorkloadService workloads) {}
