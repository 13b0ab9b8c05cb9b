package no.peil.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.common.MappingBody;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.participant.AddressProtection;
import no.peil.participant.FactKind;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.ReferencePerson;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalFact.Work;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a person of the demo until today, told by a {@link Story} in days. The members of a household throw
 * the same dice for what happened to them together.
 */
final class Life {

    private static final int AVERAGE_MONTH = 30;

    final Dice own;
    final LocalDate today;
    private final Dice together;
    private final @Nullable MunicipalityNumber municipality;
    private final @Nullable Place place;
    private final List<LegalFact> facts = new ArrayList<>();

    LocalDate arrivedOn;
    LocalDate grantedOn;
    LocalDate livesHereFrom;
    LocalDate startedOn;
    String country;
    AddressProtection protection = AddressProtection.NONE;
    ResidenceKind where = ResidenceKind.MUNICIPALITY;
    int ageAtGrant;
    boolean birthKnown = true;
    boolean citizenshipKnown = true;

    @Nullable
    Mapping mapping;

    private @Nullable Permit permit;
    private @Nullable String permitAsWritten;
    private boolean grantKnown = true;
    private @Nullable Boolean byAgreement = true;

    Life(Dice own, Dice together, LocalDate today, Culture culture, @Nullable Place place) {
        this.own = own;
        this.together = together;
        this.today = today;
        this.place = place;
        this.municipality = place == null ? null : place.municipality();
        this.country = culture.country();
        this.permit = country.equals("UA") ? Permit.UTL_34 : Permit.UTL_28;
        this.ageAtGrant = age();
        this.livesHereFrom = today;
        this.grantedOn = today;
        this.arrivedOn = today;
        this.startedOn = today;
    }

    /** As many of each age as in the programme in 2024. */
    private int age() {
        int thrown = own.between(1, 100);
        return thrown <= 17
                ? own.between(18, 25)
                : thrown <= 47 ? own.between(26, 35) : thrown <= 81 ? own.between(36, 45) : own.between(46, 54);
    }

    Life settled(int leastDaysAgo, int mostDaysAgo) {
        where = ResidenceKind.MUNICIPALITY;
        return livesHere(leastDaysAgo, mostDaysAgo);
    }

    Life inCentre(int leastDaysAgo, int mostDaysAgo) {
        where = ResidenceKind.RECEPTION_CENTRE;
        livesHere(leastDaysAgo, mostDaysAgo);
        arrivedOn = livesHereFrom;
        grantedOn = together.before(today, 2, Math.max(3, leastDaysAgo / 2));
        permit = Permit.UTL_28;
        return this;
    }

    Life abroad() {
        where = ResidenceKind.ABROAD;
        livesHere(20, 120);
        permit = Permit.UTL_35_3;
        grantedOn = livesHereFrom;
        return this;
    }

    private Life livesHere(int leastDaysAgo, int mostDaysAgo) {
        livesHereFrom = together.before(today, leastDaysAgo, mostDaysAgo);
        grantedOn = together.before(livesHereFrom, 30, 190);
        arrivedOn = together.before(grantedOn, country.equals("UA") ? 5 : 90, country.equals("UA") ? 70 : 420);
        return this;
    }

    Life holding(Permit held) {
        permit = held;
        return this;
    }

    /** A citizen of another country than the names tell. */
    Life citizenOf(String code) {
        country = code;
        return this;
    }

    Life grantedInYear(int year) {
        grantedOn = LocalDate.of(year, 3, 2).plusDays(together.between(0, 200));
        arrivedOn = together.before(grantedOn, 30, 200);
        return this;
    }

    Life aged(int yearsAtGrant) {
        ageAtGrant = yearsAtGrant;
        return this;
    }

    Life withoutAgreement() {
        byAgreement = false;
        return this;
    }

    Life graded(AddressProtection grading) {
        protection = grading;
        return this;
    }

    /** Came directly to a municipality, fetched by IMDi. */
    Life resettled() {
        permit = Permit.UTL_35_3;
        grantedOn = together.before(livesHereFrom, 40, 160);
        arrivedOn = livesHereFrom;
        return this;
    }

    /** Lived in another municipality first; the clock of two years began there (§ 8 first paragraph). */
    Life movedFrom(String earlier, int leastDaysBefore, int mostDaysBefore) {
        var first = together.before(livesHereFrom, leastDaysBefore, mostDaysBefore);
        facts.add(new Residence(
                ResidenceKind.MUNICIPALITY,
                new MunicipalityNumber(earlier),
                null,
                first,
                livesHereFrom.minusDays(1),
                true));
        grantedOn = together.before(first, 30, 120);
        arrivedOn = together.before(grantedOn, 60, 300);
        return this;
    }

    Life reunitedWith(ReferencePermit reference, int yearsSettledBefore) {
        permit = Permit.UTL_CH6_FAMILY;
        byAgreement = null;
        arrivedOn = livesHereFrom;
        grantedOn = together.before(livesHereFrom, 30, 90);
        var applied = together.before(grantedOn, 150, 300);
        facts.add(new ReferencePerson(
                reference, together.before(applied.minusYears(yearsSettledBefore), 20, 200), applied));
        return this;
    }

    Life afterFamilyPermit() {
        facts.add(new PermitHeld(
                Permit.UTL_CH6_FAMILY, null, grantedOn.minusMonths(14), grantedOn.minusMonths(14), null));
        var applied = grantedOn.minusMonths(20);
        facts.add(new ReferencePerson(ReferencePermit.UTL_28, applied.minusYears(2), applied));
        byAgreement = null;
        return this;
    }

    Life claimed(int leastDaysAgo, int mostDaysAgo) {
        return happened(FactKind.CLAIM, own.before(today, leastDaysAgo, mostDaysAgo));
    }

    Life declined(int leastDaysAgo, int mostDaysAgo) {
        return happened(FactKind.DECLINED, own.before(today, leastDaysAgo, mostDaysAgo));
    }

    /** The decision came so many days after the person moved in, and the programme began so many days after it. */
    Life decidedAndStarted(int leastDays, int mostDays, int mostDaysToStart) {
        decided(leastDays, mostDays);
        startedOn = notAfterToday(own.after(startedOn, 0, mostDaysToStart));
        return happened(FactKind.PROGRAMME_START, startedOn);
    }

    Life decided(int leastDays, int mostDays) {
        startedOn = notAfterToday(own.after(livesHereFrom, leastDays, mostDays));
        return happened(FactKind.DECISION, startedOn);
    }

    Life inWork(int hours) {
        facts.add(new Work(BigDecimal.valueOf(hours), notAfterToday(own.after(livesHereFrom, 5, 60)), null));
        return this;
    }

    Life workEnded(int hours, int leastDaysAgo, int mostDaysAgo) {
        facts.add(new Work(
                BigDecimal.valueOf(hours),
                own.after(livesHereFrom, 5, 30),
                own.before(today, leastDaysAgo, mostDaysAgo)));
        return this;
    }

    Life educated() {
        if (own.chance(65)) {
            var level = own.chance(country.equals("UA") ? 75 : 40)
                    ? PriorEducation.UPPER_SECONDARY_OR_HIGHER
                    : PriorEducation.BELOW_UPPER_SECONDARY;
            facts.add(new Education(level, livesHereFrom));
        }
        return this;
    }

    Life permitAsWritten(String words) {
        permit = null;
        permitAsWritten = words;
        return this;
    }

    Life grantUnknown() {
        grantKnown = false;
        return this;
    }

    Life birthUnknown() {
        birthKnown = false;
        return this;
    }

    Life citizenshipUnknown() {
        citizenshipKnown = false;
        return this;
    }

    Life agreementUnknown() {
        byAgreement = null;
        return this;
    }

    /** By chance not begun, begun, completed or, what remains of a hundred, assured. */
    Life mapping(int notBegun, int begun, int completed) {
        int thrown = own.between(1, 100);
        if (thrown <= notBegun) {
            return this;
        }
        int days = (int) (today.toEpochDay() - livesHereFrom.toEpochDay());
        var started = own.after(livesHereFrom, 1, Math.clamp(days * 2L / 3, 1, 2 * AVERAGE_MONTH));
        return thrown <= notBegun + begun
                ? mapped(started, null, null)
                : completed(started, thrown > notBegun + begun + completed);
    }

    /** Most are mapped before the programme begins, some on the day, some later, and some never. */
    Life mappedAroundStart() {
        int days = Math.max(1, (int) (startedOn.toEpochDay() - livesHereFrom.toEpochDay()));
        int thrown = own.between(1, 100);
        if (thrown <= 66) {
            return completed(own.after(livesHereFrom, 0, Math.max(0, days - 16)), own.chance(85));
        }
        if (thrown <= 70) {
            return mapped(
                    startedOn.minusDays(1), startedOn, own.chance(85) ? notAfterToday(startedOn.plusDays(2)) : null);
        }
        if (thrown <= 85 && startedOn.isBefore(today)) {
            return completed(startedOn, own.chance(60));
        }
        return thrown <= 93 ? mapped(startedOn, null, null) : this;
    }

    /** Mapped in the reception centre by its host, before settlement. */
    Life mappedInCentre(Place host) {
        var moved = together.before(livesHereFrom, 120, 300);
        facts.add(new Residence(
                ResidenceKind.RECEPTION_CENTRE,
                host.municipality(),
                host.centreId().orElse(null),
                moved,
                livesHereFrom.minusDays(1),
                null));
        arrivedOn = moved;
        var started = own.before(livesHereFrom, 25, 28);
        mapping = new Mapping(MappingBody.HOST_MUNICIPALITY, started, started.plusDays(4), started.plusDays(9));
        return this;
    }

    /** Mapped by IMDi before entry (§ 6 second paragraph). */
    Life mappedByImdi(boolean assured) {
        var completed = own.before(where == ResidenceKind.ABROAD ? today : arrivedOn, 2, 15);
        mapping = new Mapping(
                MappingBody.IMDI,
                completed.minusDays(1),
                completed,
                assured ? notAfterToday(own.after(livesHereFrom, 3, 20)) : null);
        return this;
    }

    private Life completed(LocalDate started, boolean assured) {
        var completed = notAfterToday(own.after(started, 1, 14));
        return mapped(started, completed, assured ? notAfterToday(own.after(completed, 0, 14)) : null);
    }

    private Life mapped(LocalDate started, @Nullable LocalDate completed, @Nullable LocalDate assured) {
        var by = where == ResidenceKind.RECEPTION_CENTRE
                ? MappingBody.HOST_MUNICIPALITY
                : where == ResidenceKind.ABROAD ? MappingBody.IMDI : MappingBody.SETTLEMENT_MUNICIPALITY;
        mapping = new Mapping(by, started, completed, assured);
        return this;
    }

    private Life happened(FactKind kind, LocalDate on) {
        facts.add(new Event(kind, on));
        return this;
    }

    private LocalDate notAfterToday(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    /** All that is known of this life, permit and residence first. */
    List<LegalFact> facts() {
        var granted = grantKnown && permit != Permit.APPLICANT ? grantedOn : null;
        var held = new PermitHeld(permit, permitAsWritten, granted, granted, null);
        var centre = where == ResidenceKind.RECEPTION_CENTRE
                ? Optional.ofNullable(place).flatMap(Place::centreId).orElse(null)
                : null;
        var home = new Residence(
                where,
                municipality,
                centre,
                livesHereFrom,
                null,
                where == ResidenceKind.MUNICIPALITY ? byAgreement : null);
        return Stream.concat(Stream.of(held, home), facts.stream()).toList();
    }
}
