package no.peil.assess;

import java.util.List;
import no.peil.eligibility.rules.ParticipantFacts;

/** What became of reading a case: its facts, or everything that is wrong with it. */
sealed interface CaseReading {

    /** A case that the law can be asked about. */
    record Readable(String caseId, ParticipantFacts facts) implements CaseReading {}

    /** A case with errors, at least one. */
    record Faulty(List<CaseError> errors) implements CaseReading {}
}
