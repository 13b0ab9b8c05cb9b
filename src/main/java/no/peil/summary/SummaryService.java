package no.peil.summary;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.competence.Audience;
import no.peil.competence.CompetenceService;
import no.peil.competence.Remark;
import no.peil.competence.RemarkService;
import no.peil.competence.Signature;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Summaries (<i>sammendrag</i>) of a person's mapping, for the person and for the next adviser. Each one is logged. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class SummaryService {

    private final ParticipantService participants;
    private final CompetenceService competence;
    private final RemarkService remarks;
    private final MunicipalityRegister municipalities;
    private final AuditService audit;
    private final Clock clock;

    SummaryService(
            ParticipantService participants,
            CompetenceService competence,
            RemarkService remarks,
            MunicipalityRegister municipalities,
            AuditService audit,
            Clock clock) {
        this.participants = participants;
        this.competence = competence;
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The summary as it stands now, and a line in the log.
     *
     * @throws Refusal when there is no such person within the user's reach, or nobody has begun to map them
     */
    @Transactional
    public Summary make(ParticipantId person, SummaryReader reader, SummaryLanguage language) {
        var details = participants.find(person).orElseThrow(() -> new Refusal("participant.not-found"));
        var record = competence.of(person).record();
        if (record == null) {
            throw new Refusal("summary.nothing-mapped");
        }
        audit.record(AuditedAction.SUMMARY_MADE, person.value(), reader + "." + language);
        var user = SignedInUser.required();
        var words = new SummaryWords(language.locale(), clock.getZone());
        return new SummaryComposer(details, record, reader, language, words, municipalities)
                .compose(
                        reader == SummaryReader.PERSON ? List.of() : remarksFor(person),
                        new Signature(clock.instant(), user.getUsername(), user.displayName()),
                        user.municipality().orElse(null));
    }

    /** Those that the author wrote for the next municipality too, and that still stand. */
    private List<Remark> remarksFor(ParticipantId person) {
        return remarks.of(person).stream()
                .filter(remark -> remark.audience().contains(Audience.RECEIVING_MUNICIPALITY) && !remark.isErased())
                .sorted(Comparator.comparing(Remark::writtenAt))
                .toList();
    }
}
