package no.peil.caseload.ui;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.common.MunicipalityNumber;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.ReceptionCentreService;
import no.peil.participant.ReceptionCentreService.ReceptionCentre;
import org.springframework.stereotype.Component;

/** Finds what the list needs to know of its reader: place, colleagues, and the words of the rows on this day. */
@Component
class CaseloadUsers {

    private final UserAccountService accounts;
    private final MunicipalityRegister municipalities;
    private final ReceptionCentreService centres;
    private final Clock clock;

    CaseloadUsers(
            UserAccountService accounts,
            MunicipalityRegister municipalities,
            ReceptionCentreService centres,
            Clock clock) {
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.centres = centres;
        this.clock = clock;
    }

    CaseloadUser signedIn() {
        var me = SignedInUser.required();
        var colleagues = accounts.colleagues();
        var names = colleagues.stream().collect(toMap(Colleague::username, Colleague::displayName));
        var words = new RowWords(
                () -> LocalDate.now(clock),
                me.getUsername(),
                names,
                number -> municipalities.nameOf(new MunicipalityNumber(number)));
        return new CaseloadUser(
                me.municipality().map(municipalities::nameOf).orElse(""), colleagues, words, labels(me));
    }

    /** A municipality's persons live in its own centres, IMDi's in all of them. */
    private DetailLabels labels(SignedInUser me) {
        var found = me.municipality().map(centres::of).orElseGet(centres::all);
        return new DetailLabels(
                found.stream().collect(toMap(centre -> centre.id().toString(), ReceptionCentre::name)));
    }
}
