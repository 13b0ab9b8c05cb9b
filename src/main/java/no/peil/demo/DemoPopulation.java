package no.peil.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.Personalia;
import org.jspecify.annotations.Nullable;

/** The demo's persons on a day: the same ones for the same day, made by chance with a fixed seed. */
final class DemoPopulation {

    private static final long SEED = 20_210_101L;
    private static final int ABROAD_WITHOUT_MUNICIPALITY = 16;
    private static final int DAYS_UNTIL_NATIONAL_ID = 25;

    private final Dice dice = new Dice(SEED);
    private final SyntheticNumbers numbers = new SyntheticNumbers(dice);
    private final List<DemoPerson> persons = new ArrayList<>();
    private final LocalDate today;

    private DemoPopulation(LocalDate today) {
        this.today = today;
    }

    static List<DemoPerson> on(LocalDate today) {
        var population = new DemoPopulation(today);
        Place.ALL.forEach(population::live);
        for (int person = 0; person < ABROAD_WITHOUT_MUNICIPALITY; person++) {
            population.household(person % 3 == 0 ? Story.ABROAD_MAPPED : Story.ABROAD_TO_MAP, null, 1);
        }
        return List.copyOf(population.persons);
    }

    private void live(Place place) {
        int until = persons.size() + place.persons();
        if (place.hasEveryStory()) {
            Stream.of(Story.values()).forEach(story -> household(story, place, 1));
        }
        while (persons.size() < until) {
            var story = anyStory(place);
            household(story, place, Math.min(story.shared() ? size() : 1, until - persons.size()));
        }
    }

    private int size() {
        int thrown = dice.between(1, 100);
        return thrown <= 62 ? 1 : thrown <= 84 ? 2 : thrown <= 95 ? 3 : 4;
    }

    private Story anyStory(Place place) {
        var possible = Stream.of(Story.values())
                .filter(story -> place.centre() != null || !story.inCentre())
                .toList();
        int thrown = dice.between(
                1, possible.stream().mapToInt(story -> story.weight).sum());
        for (var story : possible) {
            thrown -= story.weight;
            if (thrown <= 0) {
                return story;
            }
        }
        return possible.getLast();
    }

    private void household(Story story, @Nullable Place place, int members) {
        var culture = story.ofResettled()
                ? Culture.anyResettled(dice)
                : story.inCentre() && story != Story.IN_CENTRE_COLLECTIVE_PROTECTION
                        ? withoutUkraine()
                        : story == Story.IN_CENTRE_COLLECTIVE_PROTECTION ? Culture.of("UA") : Culture.any(dice);
        var family = dice.one(culture.families());
        var household = members > 1 ? dice.key() : null;
        boolean firstIsWoman = dice.chance(48);
        long together = dice.seed();
        for (int member = 0; member < members; member++) {
            var own = new Dice(dice.seed());
            boolean woman = member == 0 ? firstIsWoman : member == 1 ? !firstIsWoman : own.chance(50);
            var name = culture.patronymic() && member > 0 ? own.one(culture.families()) : family;
            var life = new Life(own, new Dice(together), today, culture, place);
            story.tell(life);
            persons.add(person(story, life, culture, woman, name, household, place));
        }
    }

    /** Ukrainians seldom live in a centre once they have a permit. */
    private Culture withoutUkraine() {
        var culture = Culture.any(dice);
        return culture.country().equals("UA") ? withoutUkraine() : culture;
    }

    private DemoPerson person(
            Story story,
            Life life,
            Culture culture,
            boolean woman,
            String family,
            @Nullable UUID household,
            @Nullable Place place) {
        var born = life.grantedOn.minusYears(life.ageAtGrant).minusDays(life.own.between(3, 360));
        var language = life.own.one(culture.motherTongues());
        var interpreter = life.own.one(culture.interpreterLanguages());
        var personalia = new Personalia(
                culture.givenName(woman, life.own),
                Culture.familyName(family, woman),
                life.birthKnown ? born : null,
                life.citizenshipKnown ? life.country : null,
                story.isAbroad() ? null : life.arrivedOn,
                language,
                interpreter.isEmpty() ? null : interpreter,
                life.protection);
        var registered = life.own.after(life.livesHereFrom, 0, 3);
        return new DemoPerson(
                life.own.key(),
                story,
                personalia,
                household,
                identities(story, life, born, woman),
                life.facts(),
                life.mapping,
                story.ofResettled(),
                place == null || story.ofResettled() ? "imdi" : place.user(),
                registered,
                life.own.chance(60) ? life.own.before(today, 1, 4) : registered);
    }

    private List<Identity> identities(Story story, Life life, LocalDate born, boolean woman) {
        var duf = new Identity(IdentityKind.DUF, numbers.duf(life.arrivedOn.getYear()), null, null);
        var entered = life.livesHereFrom.plusDays(DAYS_UNTIL_NATIONAL_ID);
        if (story.isAbroad()) {
            return List.of(duf);
        }
        if (story.inCentre() || entered.isAfter(today)) {
            return List.of(
                    duf, new Identity(IdentityKind.D_NUMBER, numbers.dNumber(born, woman), life.livesHereFrom, null));
        }
        return List.of(duf, new Identity(IdentityKind.NATIONAL_ID, numbers.nationalId(born, woman), entered, null));
    }
}
