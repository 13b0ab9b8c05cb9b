package no.peil.participant;

import java.util.List;

/** A feature that knows something of what happened to a person; the tab <i>Historikk</i> merges them all. */
public interface HistorySource {

    /** What happened, in any order; nothing for a person outside the user's reach. */
    List<HistoryEntry> of(ParticipantId id);
}
