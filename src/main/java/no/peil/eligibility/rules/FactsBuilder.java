package no.peil.eligibility.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import org.jspecify.annotations.Nullable;

/** Puts {@link ParticipantFacts} together one by one; what is not said stays unknown. */
public final class FactsBuilder {

    private LocalDate evaluatedOn;
    private @Nullable LocalDate birthDate;
    private @Nullable String citizenship;
    private @Nullable Permit permit;
    private @Nullable LocalDate permitGrantedOn;
    private @Nullable Permit earlierPermit;
    private @Nullable LocalDate arrivedOn;
    private @Nullable ReferencePermit referencePermit;
    private @Nullable LocalDate referenceSettledOn;
    private @Nullable LocalDate familyAppliedOn;
    private @Nullable ResidenceKind residence;
    private @Nullable LocalDate settledOn;
    private @Nullable Boolean byAgreement;
    private @Nullable LocalDate firstSettledOn;
    private @Nullable LocalDate claimedOn;
    private @Nullable LocalDate decisionOn;
    private @Nullable Registered mapping;
    private @Nullable LocalDate mappingAssuredOn;
    private @Nullable Boolean participates;
    private @Nullable BigDecimal workHours;
    private @Nullable LocalDate workEndedOn;
    private @Nullable LocalDate declinedOn;
    private @Nullable PriorEducation education;
    private @Nullable EndGoal goal;

    /** Begins with nothing but the day on which the law is asked. */
    public FactsBuilder(LocalDate evaluatedOn) {
        this.evaluatedOn = evaluatedOn;
    }

    FactsBuilder(ParticipantFacts facts) {
        this.evaluatedOn = facts.evaluatedOn();
        this.birthDate = facts.birthDate();
        this.citizenship = facts.citizenship();
        this.permit = facts.permit();
        this.permitGrantedOn = facts.permitGrantedOn();
        this.earlierPermit = facts.earlierPermit();
        this.arrivedOn = facts.arrivedOn();
        this.referencePermit = facts.referencePermit();
        this.referenceSettledOn = facts.referenceSettledOn();
        this.familyAppliedOn = facts.familyAppliedOn();
        this.residence = facts.residence();
        this.settledOn = facts.settledOn();
        this.byAgreement = facts.byAgreement();
        this.firstSettledOn = facts.firstSettledOn();
        this.claimedOn = facts.claimedOn();
        this.decisionOn = facts.decisionOn();
        this.mapping = facts.mapping();
        this.mappingAssuredOn = facts.mappingAssuredOn();
        this.participates = facts.participates();
        this.workHours = facts.workHours();
        this.workEndedOn = facts.workEndedOn();
        this.declinedOn = facts.declinedOn();
        this.education = facts.education();
        this.goal = facts.goal();
    }

    public FactsBuilder evaluatedOn(LocalDate known) {
        this.evaluatedOn = known;
        return this;
    }

    public FactsBuilder birthDate(@Nullable LocalDate known) {
        this.birthDate = known;
        return this;
    }

    public FactsBuilder citizenship(@Nullable String known) {
        this.citizenship = known;
        return this;
    }

    public FactsBuilder permit(@Nullable Permit known) {
        this.permit = known;
        return this;
    }

    public FactsBuilder permitGrantedOn(@Nullable LocalDate known) {
        this.permitGrantedOn = known;
        return this;
    }

    public FactsBuilder earlierPermit(@Nullable Permit known) {
        this.earlierPermit = known;
        return this;
    }

    public FactsBuilder arrivedOn(@Nullable LocalDate known) {
        this.arrivedOn = known;
        return this;
    }

    public FactsBuilder referencePermit(@Nullable ReferencePermit known) {
        this.referencePermit = known;
        return this;
    }

    public FactsBuilder referenceSettledOn(@Nullable LocalDate known) {
        this.referenceSettledOn = known;
        return this;
    }

    public FactsBuilder familyAppliedOn(@Nullable LocalDate known) {
        this.familyAppliedOn = known;
        return this;
    }

    public FactsBuilder residence(@Nullable ResidenceKind known) {
        this.residence = known;
        return this;
    }

    public FactsBuilder settledOn(@Nullable LocalDate known) {
        this.settledOn = known;
        return this;
    }

    public FactsBuilder byAgreement(@Nullable Boolean known) {
        this.byAgreement = known;
        return this;
    }

    public FactsBuilder firstSettledOn(@Nullable LocalDate known) {
        this.firstSettledOn = known;
        return this;
    }

    public FactsBuilder claimedOn(@Nullable LocalDate known) {
        this.claimedOn = known;
        return this;
    }

    public FactsBuilder decisionOn(@Nullable LocalDate known) {
        this.decisionOn = known;
        return this;
    }

    public FactsBuilder mapping(@Nullable Registered known) {
        this.mapping = known;
        return this;
    }

    public FactsBuilder mappingAssuredOn(@Nullable LocalDate known) {
        this.mappingAssuredOn = known;
        return this;
    }

    public FactsBuilder participates(@Nullable Boolean known) {
        this.participates = known;
        return this;
    }

    public FactsBuilder workHours(@Nullable BigDecimal known) {
        this.workHours = known;
        return this;
    }

    public FactsBuilder workEndedOn(@Nullable LocalDate known) {
        this.workEndedOn = known;
        return this;
    }

    public FactsBuilder declinedOn(@Nullable LocalDate known) {
        this.declinedOn = known;
        return this;
    }

    public FactsBuilder education(@Nullable PriorEducation known) {
        this.education = known;
        return this;
    }

    public FactsBuilder goal(@Nullable EndGoal known) {
        this.goal = known;
        return this;
    }

    /** The facts as they were put together. */
    public ParticipantFacts build() {
        return new ParticipantFacts(
                evaluatedOn,
                birthDate,
                citizenship,
                permit,
                permitGrantedOn,
                earlierPermit,
                arrivedOn,
                referencePermit,
                referenceSettledOn,
                familyAppliedOn,
                residence,
                settledOn,
                byAgreement,
                firstSettledOn,
                claimedOn,
                decisionOn,
                mapping,
                mappingAssuredOn,
                participates,
                workHours,
                workEndedOn,
                declinedOn,
                education,
                goal);
    }
}
