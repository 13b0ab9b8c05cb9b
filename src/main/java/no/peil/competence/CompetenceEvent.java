package no.peil.competence;

import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Published within the transaction in which a competence record was worked on, for those who have the same record open. */
public sealed interface CompetenceEvent {

    /** Whose record. */
    ParticipantId participant();

    /** A field has a new value. */
    record FieldSaved(
            ParticipantId participant,
            ItemId item,
            ItemField field,
            @Nullable String value,
            Signature by) implements CompetenceEvent {}

    /** Two users fill in the same field; the later one has been asked to choose, and wrote this. */
    record FieldContested(
            ParticipantId participant,
            ItemId item,
            ItemField field,
            @Nullable String attempted,
            Signature by) implements CompetenceEvent {}

    /** Items came or went, a section was answered by <i>ingen</i>, or the mapping reached another stage. */
    record RecordChanged(ParticipantId participant) implements CompetenceEvent {}

    /** A remark was written, pinned or let go. */
    record RemarkWritten(ParticipantId participant) implements CompetenceEvent {}
}
