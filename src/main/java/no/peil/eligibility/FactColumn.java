package no.peil.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.peil.eligibility.rules.ParticipantFacts;
import org.jspecify.annotations.Nullable;

/** The facts by the column names of the assessment contract, as they are stored with an assessment. */
enum FactColumn {
    BIRTH_DATE(ParticipantFacts::birthDate),
    CITIZENSHIP(ParticipantFacts::citizenship),
    PERMIT(ParticipantFacts::permit),
    PERMIT_GRANTED_ON(ParticipantFacts::permitGrantedOn),
    EARLIER_PERMIT(ParticipantFacts::earlierPermit),
    ARRIVED_ON(ParticipantFacts::arrivedOn),
    REFERENCE_PERMIT(ParticipantFacts::referencePermit),
    REFERENCE_SETTLED_ON(ParticipantFacts::referenceSettledOn),
    FAMILY_APPLIED_ON(ParticipantFacts::familyAppliedOn),
    RESIDENCE(ParticipantFacts::residence),
    SETTLED_ON(ParticipantFacts::settledOn),
    BY_AGREEMENT(ParticipantFacts::byAgreement),
    FIRST_SETTLED_ON(ParticipantFacts::firstSettledOn),
    CLAIMED_ON(ParticipantFacts::claimedOn),
    DECISION_ON(ParticipantFacts::decisionOn),
    MAPPING(ParticipantFacts::mapping),
    /** The portal's own: the contract has no such column. */
    MAPPING_ASSURED_ON(ParticipantFacts::mappingAssuredOn),
    PARTICIPATES(ParticipantFacts::participates),
    WORK_HOURS(ParticipantFacts::workHours),
    WORK_ENDED_ON(ParticipantFacts::workEndedOn),
    DECLINED_ON(ParticipantFacts::declinedOn),
    EDUCATION(ParticipantFacts::education),
    GOAL(ParticipantFacts::goal);

    private final String column = name().toLowerCase(Locale.ROOT);
    private final Function<ParticipantFacts, @Nullable Object> fact;

    FactColumn(Function<ParticipantFacts, @Nullable Object> fact) {
        this.fact = fact;
    }

    /** What is known, by column, as the contract writes it; what is not known is left out. */
    static Map<String, String> write(ParticipantFacts facts) {
        var written = new LinkedHashMap<String, String>();
        for (var column : values()) {
            var value = column.fact.apply(facts);
            if (value != null) {
                written.put(column.column, written(value));
            }
        }
        return written;
    }

    private static String written(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "YES" : "NO";
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }
}
