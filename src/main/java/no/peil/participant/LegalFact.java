package no.peil.participant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import org.jspecify.annotations.Nullable;

/** A fact about a person that the Integration Act turns on. What is null is not known. */
public sealed interface LegalFact {

    /** What kind of fact this is, for lists and texts. */
    FactKind kind();

    /** The last day of what lasts; null while it goes on, and for what is only a day. */
    default @Nullable LocalDate lastDay() {
        return null;
    }

    /**
     * A residence permit (<i>oppholdstillatelse</i>, § 9).
     *
     * @param permit null when what was written does not say which
     * @param asWritten the words of the source, when they did not name one permit
     * @param grantedOn when first granted, not renewed; null for an applicant, or when not known
     */
    record PermitHeld(
            @Nullable Permit permit,
            @Nullable String asWritten,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements LegalFact {
        @Override
        public FactKind kind() {
            return FactKind.PERMIT;
        }

        @Override
        public @Nullable LocalDate lastDay() {
            return validTo;
        }
    }

    /**
     * Where the person lives (§§ 6, 8).
     *
     * @param municipality of settlement, host of the reception centre, or, abroad, the one the person is allocated to
     * @param centre the reception centre, when in one
     * @param byAgreement settled by agreement with IMDi (§ 8 first paragraph)
     */
    record Residence(
            ResidenceKind where,
            @Nullable MunicipalityNumber municipality,
            @Nullable UUID centre,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean byAgreement)
            implements LegalFact {
        @Override
        public FactKind kind() {
            return FactKind.RESIDENCE;
        }

        @Override
        public @Nullable LocalDate lastDay() {
            return to;
        }
    }

    /** The person whom a family member was reunited with (<i>referanseperson</i>, § 9 first paragraph letter f). */
    record ReferencePerson(
            @Nullable ReferencePermit permit,
            @Nullable LocalDate settledOn,
            @Nullable LocalDate familyAppliedOn) implements LegalFact {
        @Override
        public FactKind kind() {
            return FactKind.REFERENCE_PERSON;
        }
    }

    /**
     * Work, or an offer of work (§ 8 fourth paragraph).
     *
     * @param hours a week
     */
    record Work(
            @Nullable BigDecimal hours,
            @Nullable LocalDate from,
            @Nullable LocalDate endedOn) implements LegalFact {
        @Override
        public FactKind kind() {
            return FactKind.WORK;
        }

        @Override
        public @Nullable LocalDate lastDay() {
            return endedOn;
        }
    }

    /** Prior education, which decides goals and length (§§ 13, 14). */
    record Education(PriorEducation level, @Nullable LocalDate knownOn) implements LegalFact {
        @Override
        public FactKind kind() {
            return FactKind.EDUCATION;
        }
    }

    /**
     * Something that happened on a day.
     *
     * @param kind one of FIRST_SETTLED, CLAIM, DECISION, PROGRAMME_START, DECLINED
     */
    record Event(FactKind kind, LocalDate on) implements LegalFact {
        public Event {
            if (!kind.isEvent()) {
                throw new IllegalArgumentException(kind + " is more than a day");
            }
        }
    }
}
