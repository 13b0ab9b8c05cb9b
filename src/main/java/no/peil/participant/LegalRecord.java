package no.peil.participant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.Residence;
import org.jspecify.annotations.Nullable;

/** What is recorded of a person that the law can turn on. The situation of any day is read out of it. */
public record LegalRecord(
        ParticipantId participant,
        @Nullable LocalDate birthDate,
        @Nullable String citizenship,
        @Nullable LocalDate arrivedOn,
        Collection<LegalFact> inForce) {

    /** The situation on a day. */
    public LegalSituation on(LocalDate day) {
        return LegalSituation.on(day, this);
    }

    /** The reception centre (<i>mottak</i>) in which the person lives on a day; empty when in none, or in one nobody named. */
    public Optional<UUID> centreOn(LocalDate day) {
        return LegalSituation.residenceOn(day, inForce).map(Residence::centre);
    }

    /** The next day on which the situation is another one though nobody records anything: a date told in advance has come. */
    public Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return inForce.stream()
                .flatMap(LegalRecord::turns)
                .filter(turn -> turn.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> turns(LegalFact fact) {
        return switch (fact) {
            case PermitHeld held -> dayAfter(held.validTo());
            case Residence home -> Stream.concat(Stream.ofNullable(home.from()), dayAfter(home.to()));
            case Event event -> Stream.of(event.on());
            case LegalFact.ReferencePerson reference -> Stream.empty();
            case LegalFact.Work work -> Stream.empty();
            case LegalFact.Education education -> Stream.empty();
        };
    }

    private static Stream<LocalDate> dayAfter(@Nullable LocalDate last) {
        return Stream.ofNullable(last).map(day -> Objects.requireNonNull(day).plusDays(1));
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "LegalRecord of " + participant;
    }
}
