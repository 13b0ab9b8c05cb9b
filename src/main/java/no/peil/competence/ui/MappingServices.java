package no.peil.competence.ui;

import java.time.Clock;
import java.util.List;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceService;
import no.peil.competence.ConversationService;
import no.peil.competence.EducationConsequenceService;
import no.peil.competence.RecordHistoryService;
import no.peil.competence.RemappingService;
import no.peil.competence.RemarkService;
import no.peil.competence.SelfRegistrationService;
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
        OpenRecords openRecords,
        Offices offices,
        List<RecordAction> actions,
        Clock clock) {}
