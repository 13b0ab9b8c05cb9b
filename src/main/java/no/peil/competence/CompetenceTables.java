package no.peil.competence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.common.Refusal;
import no.peil.participant.MergedTable;
import no.peil.participant.MergedTables;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;

/** The mapping and the remarks of a person, when two registrations turn out to be one. */
@Component
class CompetenceTables implements MergedTables {

    private static final String RECORD = "competence_record";

    private static final String NOBODY_IS_MAPPED_TWICE = "integreringsloven § 10 første ledd";

    private final RecordTable records;
    private final EarlierMappings earlier;
    private final ConversationTable conversations;

    CompetenceTables(RecordTable records, EarlierMappings earlier, ConversationTable conversations) {
        this.records = records;
        this.earlier = earlier;
        this.conversations = conversations;
    }

    @Override
    public List<MergedTable> tables() {
        return Stream.of(
                        Stream.of(MergedTable.of(RECORD).shown()),
                        Stream.of(
                                part("competence_assurance").withKey("record_id || ' ' || version"),
                                part("competence_section")
                                        .withKey(
                                                "record_id || ' ' || section || ' ' || coalesce(municipality, '') || ' ' || self_registered")),
                        Stream.of(
                                part("competence_language"),
                                part("competence_education"),
                                part("competence_work"),
                                part("competence_other"),
                                part("competence_wish"),
                                part("competence_version"),
                                part("competence_change"),
                                part("competence_conversation"),
                                part("competence_conversation_change"),
                                part("competence_self_registration")),
                        Stream.of(MergedTable.of("competence_remark").shown()))
                .flatMap(tables -> tables)
                .toList();
    }

    /** Two mappings cannot both be the person's one (§ 10); what is not completed cannot be set aside either. */
    @Override
    public void check(ParticipantId kept, ParticipantId merged) {
        var both = records.without(List.of(kept, merged)).values();
        if (both.size() > 1 && both.stream().anyMatch(record -> record.completed() == null)) {
            throw new Refusal("merge.mapping-under-way");
        }
    }

    /** Of two mappings the kept person's goes on to count; the other stays beside it, as one that was set aside. */
    @Override
    public void beforeMoving(ParticipantId kept, ParticipantId merged, Instant at, String reason) {
        conversations.endAll(merged, at);
        var both = records.without(List.of(kept, merged));
        if (both.size() < 2) {
            return;
        }
        var user = SignedInUser.required();
        var aside = new Superseded(
                new Signature(at, user.getUsername(), user.displayName()),
                user.municipality().orElse(null),
                NOBODY_IS_MAPPED_TWICE,
                reason);
        earlier.supersede(Objects.requireNonNull(both.get(merged)).id(), aside);
    }

    @Override
    public void afterMovingBack(ParticipantId merged, Instant at) {
        earlier.countAgain(merged, at);
    }

    private static MergedTable part(String name) {
        return MergedTable.of(name).partOf(RECORD, "record_id");
    }
}
