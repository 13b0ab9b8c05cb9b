package no.peil.caseload.ui;

import java.time.Clock;
import java.util.Optional;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.PersonWork;
import no.peil.caseload.PersonWorkService;
import no.peil.caseload.WaitingService;
import no.peil.participant.ui.PersonPage;
import org.springframework.stereotype.Component;

/** What the panel of a person's work needs, handed to it in one piece. */
@Component
record WorkServices(PersonWorkService work, WaitingService waiting, UserAccountService accounts, Clock clock) {

    /** Where the work with the person of the page stands; empty for those who are not of the municipality, as IMDi. */
    Optional<PersonWork> of(PersonPage page) {
        if (SignedInUser.required().municipality().isEmpty()) {
            return Optional.empty();
        }
        return page.once(Found.class, () -> new Found(work.open(page.person().id())))
                .work();
    }

    /** What was read once for the page. */
    private record Found(Optional<PersonWork> work) {}

    /** What a colleague is called; the username of one who has left. */
    String nameOf(String username) {
        return accounts.colleagues().stream()
                .filter(colleague -> colleague.username().equals(username))
                .map(Colleague::displayName)
                .findFirst()
                .orElse(username);
    }
}
