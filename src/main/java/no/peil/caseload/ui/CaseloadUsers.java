package no.peil.caseload.ui;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.common.MunicipalityNumber;
import no.peil.municipality.MunicipalityRegister;
import org.springframework.stereotype.Component;

/** Finds what the list needs to know of its reader: place, colleagues, and the words of the rows on this day. */
@Component
class CaseloadUsers {

    private final UserAccountService accounts;
    private final MunicipalityRegister municipalities;
    private final Clock clock;

    CaseloadUsers(UserAccountService accounts, MunicipalityRegister municipalities, Clock clock) {
        this.accounts = accounts;
        this.municipalities = municipalities;
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
        return new CaseloadUser(me.municipality().map(municipalities::nameOf).orElse(""), colleagues, words);
    }
}
