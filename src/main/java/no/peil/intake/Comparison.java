package no.peil.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import no.peil.intake.PersonLine.Background;
import no.peil.participant.FactKind;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.KnownParticipant;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.ReferencePerson;
import no.peil.participant.Personalia;
import no.peil.participant.RecordedFact;
import org.jspecify.annotations.Nullable;

/** Compares a line with the person it is about. What the line does not say stays as it is. */
final class Comparison {

    private final KnownParticipant known;
    private final PersonLine line;
    private final Difference difference;

    private Comparison(KnownParticipant known, PersonLine line) {
        this.known = known;
        this.line = line;
        this.difference = new Difference(known);
    }

    /**
     * What the line says otherwise than the register.
     *
     * @param household the one that the line's person shall belong to, or null when the line does not say
     */
    static Difference of(
            KnownParticipant known, PersonLine line, @Nullable UUID household, Centres centres, LocalDate today) {
        var comparison = new Comparison(known, line);
        comparison.compareIdentities();
        comparison.comparePersonalia();
        new PermitComparison(known, line, comparison.difference).compare();
        new ResidenceComparison(known, line.home(), centres, today, comparison.difference).compare();
        comparison.compareHousehold(household);
        comparison.compareBackground();
        return comparison.difference;
    }

    private void compareIdentities() {
        for (Identity said : LineFacts.identities(line)) {
            if (known.identities().stream().noneMatch(number -> number.value().equals(said.value()))) {
                boolean duf = said.kind() == IdentityKind.DUF;
                var before = known.identities().stream()
                        .filter(number -> (number.kind() == IdentityKind.DUF) == duf)
                        .map(Identity::value)
                        .findFirst();
                difference.show(duf ? Column.DUF : Column.FNR, before.orElse(null), said.value());
                difference.add(said);
            }
        }
    }

    private void comparePersonalia() {
        Personalia old = known.personalia();
        difference.correct(new Personalia(
                said(Column.GIVEN_NAME, old.givenName(), line.givenName()),
                said(Column.FAMILY_NAME, old.familyName(), line.familyName()),
                said(Column.BIRTH_DATE, old.birthDate(), line.birthDate()),
                said(Column.CITIZENSHIP, old.citizenship(), line.citizenship()),
                sayable(Column.ARRIVED_ON, old.arrivedOn(), line.arrivedOn()),
                sayable(Column.FIRST_LANGUAGE, old.motherTongue(), line.firstLanguage()),
                sayable(Column.INTERPRETER_LANGUAGE, old.interpreterLanguage(), line.interpreterLanguage()),
                line.protection() == null
                        ? old.protection()
                        : said(Column.PROTECTION, old.protection(), line.protection())));
    }

    private <T> T said(Column column, @Nullable T old, T now) {
        difference.show(column, old, now);
        return now;
    }

    private <T> @Nullable T sayable(Column column, @Nullable T old, @Nullable T now) {
        return now == null ? old : said(column, old, now);
    }

    private void compareHousehold(@Nullable UUID household) {
        if (household != null && !household.equals(known.household())) {
            difference.show(Column.HOUSEHOLD, null, line.household());
            difference.moveInWith(household);
        }
    }

    private void compareBackground() {
        Background said = line.background();
        compareEvent(Column.FIRST_SETTLED_ON, FactKind.FIRST_SETTLED, said.firstSettledOn());
        compareEvent(Column.CLAIMED_ON, FactKind.CLAIM, line.claimedOn());
        compareReference(said);
    }

    private void compareReference(Background said) {
        var recorded = latest(FactKind.REFERENCE_PERSON);
        var old = recorded.map(fact -> (ReferencePerson) fact.fact()).orElse(new ReferencePerson(null, null, null));
        var now = new ReferencePerson(
                sayable(Column.REFERENCE_PERMIT, old.permit(), said.referencePermit()),
                sayable(Column.REFERENCE_SETTLED_ON, old.settledOn(), said.referenceSettledOn()),
                sayable(Column.FAMILY_APPLIED_ON, old.familyAppliedOn(), said.familyAppliedOn()));
        if (!now.equals(old)) {
            recorded.ifPresentOrElse(fact -> difference.replace(fact, now), () -> difference.add(now));
        }
    }

    /** A day that the register knows is nothing new; another day corrects the last one known. */
    private void compareEvent(Column column, FactKind kind, @Nullable LocalDate said) {
        if (said == null || known.facts().stream().anyMatch(fact -> fact.fact().equals(new Event(kind, said)))) {
            return;
        }
        var recorded = latest(kind);
        difference.show(column, recorded.map(Comparison::day).orElse(null), said);
        var now = new Event(kind, said);
        recorded.ifPresentOrElse(fact -> difference.replace(fact, now), () -> difference.add(now));
    }

    private Optional<RecordedFact> latest(FactKind kind) {
        return known.facts().stream()
                .filter(fact -> fact.fact().kind() == kind)
                .max(Comparator.comparing(fact -> Optional.ofNullable(day(fact)).orElse(LocalDate.MIN)));
    }

    private static @Nullable LocalDate day(RecordedFact fact) {
        return fact.fact() instanceof Event event
                ? event.on()
                : fact.fact() instanceof ReferencePerson reference ? reference.settledOn() : null;
    }
}
