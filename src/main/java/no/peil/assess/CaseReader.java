package no.peil.assess;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.Registered;

/** Reads the cases of one file or message by the contract. It remembers their ids and nothing else. */
final class CaseReader {

    private final Set<String> ids = new HashSet<>();

    /** Reads a case from its cells; an empty text is an empty cell. */
    CaseReading read(Function<InputColumn, String> texts) {
        var cells = new CaseCells(texts);
        String id = cells.required(InputColumn.CASE_ID);
        if (!id.isBlank() && !ids.add(id)) {
            cells.refuse(InputColumn.CASE_ID, "repeated");
        }
        var day = cells.required(InputColumn.EVALUATED_ON).isBlank() ? null : cells.date(InputColumn.EVALUATED_ON);
        var birth = cells.date(InputColumn.BIRTH_DATE);
        var granted = cells.date(InputColumn.PERMIT_GRANTED_ON);
        var settled = cells.date(InputColumn.SETTLED_ON);
        var firstSettled = cells.date(InputColumn.FIRST_SETTLED_ON);
        cells.notAfter(day, InputColumn.BIRTH_DATE, birth);
        cells.between(birth, day, InputColumn.PERMIT_GRANTED_ON, granted);
        cells.between(birth, day, InputColumn.SETTLED_ON, settled);
        cells.between(birth, day, InputColumn.FIRST_SETTLED_ON, firstSettled);
        cells.municipality(InputColumn.MUNICIPALITY);
        // Without a day there is an error, and these facts are not used.
        var facts = new FactsBuilder(Objects.requireNonNullElse(day, LocalDate.EPOCH))
                .birthDate(birth)
                .citizenship(cells.citizenship(InputColumn.CITIZENSHIP))
                .permit(cells.code(InputColumn.PERMIT, Permit.class))
                .permitGrantedOn(granted)
                .earlierPermit(cells.code(InputColumn.EARLIER_PERMIT, Permit.class))
                .arrivedOn(cells.date(InputColumn.ARRIVED_ON))
                .referencePermit(cells.code(InputColumn.REFERENCE_PERMIT, ReferencePermit.class))
                .referenceSettledOn(cells.date(InputColumn.REFERENCE_SETTLED_ON))
                .familyAppliedOn(cells.date(InputColumn.FAMILY_APPLIED_ON))
                .residence(cells.code(InputColumn.RESIDENCE, ResidenceKind.class))
                .settledOn(settled)
                .byAgreement(cells.yesOrNo(InputColumn.BY_AGREEMENT))
                .firstSettledOn(firstSettled)
                .claimedOn(cells.date(InputColumn.CLAIMED_ON))
                .decisionOn(cells.date(InputColumn.DECISION_ON))
                .mapping(cells.code(InputColumn.MAPPING, Registered.class))
                .participates(cells.yesOrNo(InputColumn.PARTICIPATES))
                .workHours(cells.hours(InputColumn.WORK_HOURS))
                .workEndedOn(cells.date(InputColumn.WORK_ENDED_ON))
                .declinedOn(cells.date(InputColumn.DECLINED_ON))
                .education(cells.code(InputColumn.EDUCATION, PriorEducation.class))
                .goal(cells.code(InputColumn.GOAL, EndGoal.class))
                .build();
        return cells.errors().isEmpty() ? new CaseReading.Readable(id, facts) : new CaseReading.Faulty(cells.errors());
    }
}
