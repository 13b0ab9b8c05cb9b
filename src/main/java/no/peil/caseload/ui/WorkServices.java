package no.peil.caseload.ui;

import java.time.Clock;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.PersonWorkService;
import no.peil.caseload.WaitingService;
import org.springframework.stereotype.Component;

/** What the panel of a person's work needs, handed to it in one piece. */
@Component
record WorkServices(PersonWorkService work, WaitingService waiting, UserAccountService accounts, Clock clock) {

    /** What a colleague is called; the username of one who has left. */
    String nameOf(String username) {
        return accounts.colleagues().stream()
                .filter(colleague -> colleague.username().equals(username))
                .map(Colleague::displayName)
                .findFirst()
                .orElse(username);
    }
}
