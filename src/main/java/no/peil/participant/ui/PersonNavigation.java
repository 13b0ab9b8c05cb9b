package no.peil.participant.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import no.peil.participant.FactKind;
import no.peil.participant.ParticipantId;

/** The way to a person's page. */
public final class PersonNavigation {

    private PersonNavigation() {}

    /** Opens the person's page on its first tab. */
    public static void toPerson(ParticipantId id) {
        UI.getCurrent().navigate(path(id));
    }

    /** Opens a tab of the person's page. */
    public static void toPerson(ParticipantId id, String tab) {
        UI.getCurrent().navigate(path(id, tab));
    }

    /** Opens <i>Opplysninger</i> with the form for a fact that is missing. */
    public static void toFact(ParticipantId id, FactKind kind) {
        UI.getCurrent()
                .navigate(path(id, FactsTab.KEY) + "/"
                        + kind.name().replace('_', '-').toLowerCase(Locale.ROOT));
    }

    /** Opens <i>Opplysninger</i> with the form for the personal data. */
    public static void toPersonalia(ParticipantId id) {
        UI.getCurrent().navigate(path(id, FactsTab.KEY) + "/" + FactsContent.PERSONALIA);
    }

    /** Where the person's page is inside Peil, for links. */
    public static String path(ParticipantId id) {
        return "person/" + id;
    }

    /** Where a tab of the person's page is inside Peil, for links. */
    public static String path(ParticipantId id, String tab) {
        return path(id) + "/" + tab;
    }
}
