package no.peil.competence.ui;

import java.util.Optional;
import no.peil.competence.CompetenceItemService;
import no.peil.participant.ParticipantId;

/** What a row of fields works with: whose record it is, where to save, and whom to tell. */
interface ItemDesk {

    ParticipantId person();

    CompetenceItemService items();

    SavedStatus status();

    /** In which words the participant is asked, where they sit beside the case worker. */
    default Optional<Asking> asking() {
        return Optional.empty();
    }

    /** A field holds something else: what counts and what is missing may be different. */
    void fieldChanged();

    /** Rows came or went. */
    void rowsChanged();
}
