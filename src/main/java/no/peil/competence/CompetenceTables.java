package no.peil.competence;

import java.util.List;
import java.util.stream.Stream;
import no.peil.common.Refusal;
import no.peil.participant.MergedTable;
import no.peil.participant.MergedTables;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;

/** The mapping and the remarks of a person, when two registrations turn out to be one. */
@Component
class CompetenceTables implements MergedTables {

    private static final String RECORD = "competence_record";

    private final RecordTable records;

    CompetenceTables(RecordTable records) {
        this.records = records;
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
                                part("competence_self_registration")),
                        Stream.of(MergedTable.of("competence_remark").shown()))
                .flatMap(tables -> tables)
                .toList();
    }

    /** Two mappings cannot both be the person's one; which of them stands is not for a merge to say. */
    @Override
    public void check(ParticipantId kept, ParticipantId merged) {
        if (records.without(List.of(kept, merged)).size() > 1) {
            throw new Refusal("merge.both-are-mapped");
        }
    }

    private static MergedTable part(String name) {
        return MergedTable.of(name).partOf(RECORD, "record_id");
    }
}
