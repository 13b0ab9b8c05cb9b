package no.peil.eligibility.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person on the day on which the law is asked: the input columns of the assessment contract. Null is
 * <i>not known</i>, or <i>none</i> or <i>has not happened</i> where the contract says so.
 *
 * @param evaluatedOn the day on which the law is asked
 * @param citizenship ISO 3166-1 alpha-2, {@code XX} stateless
 * @param mapping what the register holds; null when it was not asked
 * @param mappingAssuredOn the portal's own fact: when a mapping made by IMDi was assured
 * @param workHours a week, in work or offered
 */
public record ParticipantFacts(
        LocalDate evaluatedOn,
        @Nullable LocalDate birthDate,
        @Nullable String citizenship,
        @Nullable Permit permit,
        @Nullable LocalDate permitGrantedOn,
        @Nullable Permit earlierPermit,
        @Nullable LocalDate arrivedOn,
        @Nullable ReferencePermit referencePermit,
        @Nullable LocalDate referenceSettledOn,
        @Nullable LocalDate familyAppliedOn,
        @Nullable ResidenceKind residence,
        @Nullable LocalDate settledOn,
        @Nullable Boolean byAgreement,
        @Nullable LocalDate firstSettledOn,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate decisionOn,
        @Nullable Registered mapping,
        @Nullable LocalDate mappingAssuredOn,
        @Nullable Boolean participates,
        @Nullable BigDecimal workHours,
        @Nullable LocalDate workEndedOn,
        @Nullable LocalDate declinedOn,
        @Nullable PriorEducation education,
        @Nullable EndGoal goal) {

    /** Whether everything is known that the law could ask about such a person, so that nothing has to be supposed. */
    boolean isComplete() {
        return birthDate != null
                && citizenship != null
                && permit != null
                && permitGrantedOn != null
                && arrivedOn != null
                && residence != null
                && mapping != null
                && participates != null
                && (workEndedOn == null || workHours != null)
                && (residence != ResidenceKind.MUNICIPALITY || settledOn != null && byAgreement != null)
                && (referencePermit != null && referenceSettledOn != null && familyAppliedOn != null
                        || permit != Permit.UTL_CH6_FAMILY && earlierPermit != Permit.UTL_CH6_FAMILY);
    }

    /** These facts, to be changed. */
    public FactsBuilder change() {
        return new FactsBuilder(this);
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "ParticipantFacts on " + evaluatedOn;
    }
}
