package no.peil.participant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.ReferencePerson;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalFact.Work;
import org.jspecify.annotations.Nullable;

/**
 * What is known on a day of the things that the law turns on: the columns of the assessment contract, save those about the
 * mapping, read out of the recorded facts. What is null is not known or has not happened.
 */
public record LegalSituation(
        ParticipantId participant,
        LocalDate on,
        @Nullable LocalDate birthDate,
        @Nullable String citizenship,
        @Nullable LocalDate arrivedOn,
        @Nullable Permit permit,
        @Nullable LocalDate permitGrantedOn,
        @Nullable Permit earlierPermit,
        @Nullable ReferencePermit referencePermit,
        @Nullable LocalDate referenceSettledOn,
        @Nullable LocalDate familyAppliedOn,
        @Nullable ResidenceKind residence,
        @Nullable MunicipalityNumber municipality,
        @Nullable LocalDate settledOn,
        @Nullable Boolean byAgreement,
        @Nullable LocalDate firstSettledOn,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate programmeStartedOn,
        @Nullable BigDecimal workHours,
        @Nullable LocalDate workEndedOn,
        @Nullable LocalDate declinedOn,
        @Nullable PriorEducation education) {

    private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    /** Reads the situation on a day out of the facts in force. */
    public static LegalSituation on(
            LocalDate day, ParticipantId participant, Personalia personalia, Collection<LegalFact> inForce) {
        return on(
                day,
                new LegalRecord(
                        participant,
                        personalia.birthDate(),
                        personalia.citizenship(),
                        personalia.arrivedOn(),
                        inForce));
    }

    static LegalSituation on(LocalDate day, LegalRecord record) {
        var inForce = record.inForce();
        var permits = sorted(inForce, PermitHeld.class, PermitHeld::grantedOn);
        var held = last(permits.stream()
                .filter(permit -> permit.validTo() == null || !permit.validTo().isBefore(day))
                .toList());
        var earlier = held.flatMap(permit -> last(permits.subList(0, permits.indexOf(permit))));
        var residence = residenceOn(day, inForce);
        var settled = residence.filter(home -> home.where() == ResidenceKind.MUNICIPALITY);
        var reference = last(sorted(inForce, ReferencePerson.class, ReferencePerson::settledOn));
        var work = last(sorted(inForce, Work.class, Work::from));
        var settledOn = settled.map(Residence::from).orElse(null);
        return new LegalSituation(
                record.participant(),
                day,
                record.birthDate(),
                record.citizenship(),
                record.arrivedOn(),
                held.map(PermitHeld::permit).orElse(null),
                held.map(PermitHeld::grantedOn).orElse(null),
                earlier.map(PermitHeld::permit).orElse(null),
                reference.map(ReferencePerson::permit).orElse(null),
                reference.map(ReferencePerson::settledOn).orElse(null),
                reference.map(ReferencePerson::familyAppliedOn).orElse(null),
                residence.map(Residence::where).orElse(null),
                residence.map(Residence::municipality).orElse(null),
                settledOn,
                settled.map(Residence::byAgreement).orElse(null),
                firstSettled(inForce),
                claim(inForce, settledOn),
                latest(inForce, FactKind.DECISION),
                latest(inForce, FactKind.PROGRAMME_START),
                work.map(Work::hours).orElse(null),
                work.map(Work::endedOn).orElse(null),
                latest(inForce, FactKind.DECLINED),
                last(sorted(inForce, Education.class, Education::knownOn))
                        .map(Education::level)
                        .orElse(null));
    }

    /** Where the person lives on the day; before the first known day of moving in, where they are about to live. */
    static Optional<Residence> residenceOn(LocalDate day, Collection<LegalFact> inForce) {
        var residences = sorted(inForce, Residence.class, Residence::from);
        var begun = residences.stream()
                .filter(home -> home.from() == null || !home.from().isAfter(day))
                .toList();
        var current = last(begun);
        if (current.isEmpty()) {
            return residences.stream().findFirst();
        }
        return current.filter(home -> home.to() == null || !home.to().isBefore(day));
    }

    /** The first municipality starts the two-year clock (§ 8 first paragraph); moving does not start it again. */
    private static @Nullable LocalDate firstSettled(Collection<LegalFact> inForce) {
        var told = days(inForce, FactKind.FIRST_SETTLED);
        if (!told.isEmpty()) {
            return told.getLast();
        }
        return sorted(inForce, Residence.class, Residence::from).stream()
                .filter(home -> home.where() == ResidenceKind.MUNICIPALITY)
                .map(Residence::from)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first claim in the present municipality counts (§ 12 second paragraph), else the last one made before. */
    private static @Nullable LocalDate claim(Collection<LegalFact> inForce, @Nullable LocalDate settledOn) {
        var claims = days(inForce, FactKind.CLAIM);
        return claims.stream()
                .filter(day -> settledOn != null && !day.isBefore(settledOn))
                .findFirst()
                .orElse(claims.isEmpty() ? null : claims.getLast());
    }

    private static @Nullable LocalDate latest(Collection<LegalFact> inForce, FactKind kind) {
        var days = days(inForce, kind);
        return days.isEmpty() ? null : days.getLast();
    }

    private static List<LocalDate> days(Collection<LegalFact> inForce, FactKind kind) {
        return inForce.stream()
                .filter(fact -> fact.kind() == kind)
                .flatMap(fact -> fact instanceof Event event ? Stream.of(event.on()) : Stream.empty())
                .sorted()
                .toList();
    }

    private static <T extends LegalFact> List<T> sorted(
            Collection<LegalFact> inForce, Class<T> type, Function<T, @Nullable LocalDate> from) {
        return inForce.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(from, UNKNOWN_FIRST))
                .toList();
    }

    private static <T> Optional<T> last(List<T> facts) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "LegalSituation of " + participant;
    }
}
