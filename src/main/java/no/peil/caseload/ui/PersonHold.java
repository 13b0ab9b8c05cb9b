package no.peil.caseload.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.peil.caseload.WaitingReason;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.participant.ui.PersonPage;

/** Lets the work with the person of a page wait, or takes it up again, and renews the page. */
record PersonHold(PersonPage page, WorkServices services) {

    /** Asks what is waited for, with what it will do to the deadline of the person. */
    HoldDialog dialog() {
        List<LocalDate> deadlines = services.of(page)
                .flatMap(work -> Optional.ofNullable(work.decisionDeadline()))
                .map(List::of)
                .orElse(List.of());
        return new HoldDialog(1, deadlines, LocalDate.now(services.clock()), this::hold);
    }

    private void hold(WaitingReason reason, LocalDate until) {
        try {
            services.waiting().hold(List.of(page.person().id()), reason, until);
            Notices.done("waiting.held", 1, "1", Dates.format(until));
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        page.changed();
    }

    void resume() {
        int resumed = services.waiting().resume(List.of(page.person().id()));
        Notices.done("waiting.resumed", resumed, Objects.toString(resumed));
        page.changed();
    }
}
