package no.peil.caseload.ui;

import no.peil.access.SignedInUser;
import no.peil.caseload.CaseloadService;
import no.peil.common.ui.GlobalSearch;
import no.peil.participant.ui.PersonNavigation;
import org.springframework.stereotype.Component;

/** The search at the top of every page: one hit opens the person, several or none open the list. */
@Component
class CaseloadSearch implements GlobalSearch {

    private final CaseloadService caseload;
    private final SearchMemory memory;

    CaseloadSearch(CaseloadService caseload, SearchMemory memory) {
        this.caseload = caseload;
        this.memory = memory;
    }

    @Override
    public boolean isOpenToUser() {
        return SignedInUser.current().filter(user -> user.role().seesPersons()).isPresent();
    }

    @Override
    public void search(String typed) {
        var only = caseload.search(typed).only();
        if (only == null) {
            CaseloadNavigation.to(CaseloadState.DEFAULT.searching(memory.keep(typed)));
        } else {
            PersonNavigation.toPerson(only);
        }
    }
}
