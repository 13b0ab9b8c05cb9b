package no.peil.competence.ui;

import java.time.Clock;
import java.util.List;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceService;
import no.peil.competence.ConversationService;
import no.peil.competence.EducationConsequenceService;
import no.peil.competence.RecordHistoryService;
import no.peil.competence.RemappingService;
import no.peil.competence.Remark;
import no.peil.competence.RemarkService;
import no.peil.competence.SelfRegistrationService;
import no.peil.eligibility.EligibilityService;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.participant.ui.PersonPage;
import org.springframework.stereotype.Component;

/** What the parts of the mapping tab need, handed to them in one piece. */
@Component
record MappingServices(
        CompetenceService competence,
        CompetenceItemService items,
        RemarkService remarks,
        RecordHistoryService history,
        RemappingService remapping,
        SelfRegistrationService selfRegistration,
        ConversationService conversations,
        EducationConsequenceService consequence,
        EligibilityService eligibility,
        OpenRecords openRecords,
        Offices offices,
        List<RecordAction> actions,
        Clock clock) {

    /** What the Act says today of the person whose page this is. */
    ExplainedAnswer answer(PersonPage page) {
        return page.once(ExplainedAnswer.class, () -> eligibility.explain(page.person()));
    }

    /** The remarks about the person whose page this is. */
    List<Remark> remarks(PersonPage page) {
        return page.once(
                        ReadRemarks.class,
                        () -> new ReadRemarks(remarks.of(page.person().id())))
                .all();
    }

    private record ReadRemarks(List<Remark> all) {}
}
