package no.peil.eligibility.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.peil.common.MappingBody;
import no.peil.law.LegalRef;
import org.jspecify.annotations.Nullable;

/**
 * What the Act says of a person on a day: the output columns of the assessment contract, and two answers that only the portal
 * gives, on career guidance and on work-directed time. The portal advises with it; a
 * person decides.
 *
 * @param mappedBy who must do what {@code mapping} says; null when nobody must
 * @param decisionDeadline the last day for decision and start (§ 12); null without a right or without a trigger
 * @param twoYears the first day without the right (§ 8 first paragraph), whatever {@code programme} is; null where no clock
 *     runs
 * @param workDirected {@link WorkDirected#NONE} where the Act asks for none, or as long as education or goal is not known
 * @param basis the places that decided, in the order of the Act
 * @param missing the facts that an answer turns on and that nobody has told
 */
public record EligibilityAnswer(
        Regime regime,
        MappingDuty mapping,
        @Nullable MappingBody mappedBy,
        ProgrammeStatus programme,
        CareerGuidance guidance,
        @Nullable Deadline decisionDeadline,
        @Nullable Deadline twoYears,
        ProgrammeLength length,
        WorkDirected workDirected,
        List<LegalRef> basis,
        Set<Warning> warnings,
        Set<Column> missing) {

    /** The warnings and the missing facts as the contract codes them, in alphabetical order. */
    public List<String> warningCodes() {
        return Stream.concat(
                        warnings.stream().map(Warning::name), missing.stream().map(column -> "MISSING_" + column))
                .sorted()
                .toList();
    }
}
