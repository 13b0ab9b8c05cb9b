package no.peil.participant.ui;

import java.util.Optional;
import java.util.function.Supplier;
import no.peil.participant.ParticipantDetails;

/** The open page of one person, as the tabs, panels and badges on it see it. */
public interface PersonPage {

    /** The person as last read. */
    ParticipantDetails person();

    /**
     * Says that something about the person has changed: reads the person again and renews band, side panels and tab
     * counts, but not the tab in which the user types.
     */
    void changed();

    /**
     * What more than one part of the page tells of: read for the first of them, and read anew once the page is opened again or
     * something has {@linkplain #changed() changed}.
     *
     * @param kind what is read; the page holds one of each kind
     */
    <T> T once(Class<T> kind, Supplier<T> read);

    /** What the link that led here asks the tab to open, as {@link PersonNavigation#toFact} does. */
    default Optional<String> wanted() {
        return Optional.empty();
    }
}
