package no.peil.caseload;

import static no.peil.eligibility.rules.ProgrammeStatus.MAY_OFFER;
import static no.peil.eligibility.rules.ProgrammeStatus.UNDETERMINED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.common.MappingBody;
import no.peil.eligibility.RegisteredMapping;
import no.peil.eligibility.rules.CountedFrom;
import no.peil.eligibility.rules.Deadline;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.MappingDuty;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.eligibility.rules.Warning;
import no.peil.participant.LegalSituation;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in the work on a day: what the list shows, worked out of the law's answer, the facts and the
 * mapping. Plain Java: it fetches nothing.
 *
 * @param answer what the law says on the day
 * @param beforeTheTwoYears what it said on the day before the two-year day, once that day has come; null until then
 * @param mapping the completed mapping; null when there is none
 * @param started whether a mapping has been begun
 * @param sentIn whether the person has answered alone and sent in
 * @param revivedOn when the work ended that had taken the person out, where the right holds again because of it
 * @param centre the reception centre in which the person lives; null when in none
 */
record Standing(
        LegalSituation facts,
        EligibilityAnswer answer,
        @Nullable EligibilityAnswer beforeTheTwoYears,
        @Nullable RegisteredMapping mapping,
        boolean started,
        boolean sentIn,
        @Nullable LocalDate revivedOn,
        @Nullable UUID centre) {

    /** The first day on which the two-year condition does not hold (§ 8), where a clock runs. */
    static Optional<LocalDate> twoYears(EligibilityAnswer answer) {
        return Optional.ofNullable(answer.twoYears()).map(Deadline::day);
    }

    CaseloadStatus status() {
        if (mapping != null) {
            return isAssuredWhereItMust(mapping) ? CaseloadStatus.DONE : CaseloadStatus.TO_ASSURE;
        }
        if (sentIn) {
            return CaseloadStatus.TO_ASSURE;
        }
        return answer.mapping() == MappingDuty.REQUIRED || answer.mapping() == MappingDuty.RIGHT_ONLY
                ? CaseloadStatus.MUST_MAP
                : CaseloadStatus.NOTHING_DUE;
    }

    /** The municipality assures what IMDi mapped; what a municipality mapped may be assured, and needs not. */
    private boolean isAssuredWhereItMust(RegisteredMapping completed) {
        return answer.mapping() != MappingDuty.QUALITY_ASSURE
                && (completed.by() != MappingBody.IMDI || completed.assuredOn() != null);
    }

    /** Answers that the person sent in, and that nobody has gone through and completed. */
    boolean isSentIn() {
        return sentIn && mapping == null;
    }

    /** Whether the law gives the person something, or asks something of somebody for them. */
    boolean lawGives() {
        return answer.mapping() != MappingDuty.NOT_REQUIRED || givesProgramme(answer.programme());
    }

    /** The decision (§ 12), once its day has come. */
    @Nullable
    LocalDate decisionOn() {
        return happened(facts.decisionOn());
    }

    @Nullable
    LocalDate programmeStartedOn() {
        return happened(facts.programmeStartedOn());
    }

    @Nullable
    LocalDate decisionDeadline() {
        return Optional.ofNullable(answer.decisionDeadline()).map(Deadline::day).orElse(null);
    }

    /** What the § 12 deadline is counted from; null without a deadline. */
    @Nullable
    CountedFrom deadlineFrom() {
        return Optional.ofNullable(answer.decisionDeadline())
                .map(Deadline::from)
                .orElse(null);
    }

    /** The day from which the § 12 deadline is counted; null without a deadline. */
    @Nullable
    LocalDate deadlineCountedOn() {
        return Optional.ofNullable(answer.decisionDeadline())
                .map(Deadline::triggeredOn)
                .orElse(null);
    }

    /** The day from which the two years are counted; null where no clock runs. */
    @Nullable
    LocalDate twoYearsCountedOn() {
        return Optional.ofNullable(answer.twoYears()).map(Deadline::triggeredOn).orElse(null);
    }

    @Nullable
    LocalDate rightLapsesOn() {
        return twoYears(answer).orElse(null);
    }

    /**
     * Whether the two-year day takes a right away, or has taken it: no decision before it, and the day before it there was
     * a right, or it was not known that there was none.
     */
    boolean lapses() {
        var day = rightLapsesOn();
        var decided = decisionOn();
        if (day == null || (decided != null && decided.isBefore(day))) {
            return false;
        }
        var before = beforeTheTwoYears == null ? answer : beforeTheTwoYears;
        return before.programme().isRight() || before.programme() == UNDETERMINED;
    }

    /**
     * The next day that takes something away: the § 12 deadline or the two-year day, whichever comes first. The deadline
     * stays when it has passed; the two-year day counts for a mere offer too (§ 8 third paragraph). Null once nothing can
     * be lost: after the decision, and after the two-year day.
     */
    @Nullable
    LocalDate nextLossOn() {
        var twoYears = rightLapsesOn();
        if (decisionOn() != null || (twoYears != null && !twoYears.isAfter(facts.on()))) {
            return null;
        }
        return Stream.of(
                        Optional.ofNullable(decisionDeadline()),
                        Optional.ofNullable(twoYears).filter(day -> givesProgramme(answer.programme())))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The facts to find, as the contract names its columns. */
    List<String> missing() {
        return answer.missing().stream().map(Enum::name).sorted().toList();
    }

    /** The most pressing thing: first what must be known, then the mapping, then the decision. */
    NextStep nextStep() {
        if (!answer.missing().isEmpty()) {
            return NextStep.FIND_FACT;
        }
        return switch (status()) {
            case MUST_MAP -> mappingStep();
            case TO_ASSURE -> assuranceStep();
            case DONE, NOTHING_DUE -> programmeStep();
        };
    }

    private NextStep mappingStep() {
        if (answer.mappedBy() == MappingBody.IMDI) {
            return NextStep.IMDI_MAPS;
        }
        return started ? NextStep.CONTINUE_MAPPING : NextStep.MAP;
    }

    private NextStep assuranceStep() {
        if (mapping == null) {
            return NextStep.GO_THROUGH_ANSWERS;
        }
        if (mapping.by() != MappingBody.IMDI) {
            return NextStep.ASSURE;
        }
        return answer.mapping() == MappingDuty.QUALITY_ASSURE ? NextStep.ASSURE_IMDI : NextStep.ASSURE_AFTER_SETTLEMENT;
    }

    private NextStep programmeStep() {
        var programme = answer.programme();
        if (!programme.isRight() && programme != MAY_OFFER) {
            return NextStep.NOTHING;
        }
        if (decisionOn() != null) {
            return programmeStartedOn() == null ? NextStep.START_PROGRAMME : NextStep.NOTHING;
        }
        if (programme == MAY_OFFER) {
            return NextStep.CONSIDER_OFFER;
        }
        return answer.warnings().contains(Warning.CLAIM_MISSING) ? NextStep.CLARIFY_CLAIM : NextStep.DECIDE;
    }

    private @Nullable LocalDate happened(@Nullable LocalDate day) {
        return day == null || day.isAfter(facts.on()) ? null : day;
    }

    private static boolean givesProgramme(ProgrammeStatus programme) {
        return programme.isRight() || programme == MAY_OFFER || programme == UNDETERMINED;
    }
}
