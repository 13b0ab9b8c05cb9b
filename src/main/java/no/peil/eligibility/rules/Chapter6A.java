package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.ArrayList;
import java.util.List;
import no.peil.law.LegalRef;
import no.peil.law.Rule;

/**
 * What chapter 6 A changes for those with collective protection beside mapping, guidance and programme, which have answers of
 * their own: training in the centre (§ 37 a), social studies (§ 37 c), Norwegian (§ 37 d), and what a regulation may change
 * (§ 37 e).
 */
final class Chapter6A {

    private static final LegalRef TRAINING_IN_CENTRE = INTEGRATION_ACT.section("37 a");
    private static final LegalRef NORWEGIAN = INTEGRATION_ACT.section("37 d");

    private static final Rule<Circumstances> NO_TRAINING_IN_CENTRE = allOf(
            "chapter-6a.no-training-in-centre",
            TRAINING_IN_CENTRE,
            Scope.ASYLUM_SEEKER,
            condition("chapter-6a.in-scheme", TRAINING_IN_CENTRE, CaseFact.IN_COLLECTIVE_SCHEME, inScheme -> inScheme));

    private static final List<Rule<Circumstances>> FOR_HOLDERS = List.of(
            holder("chapter-6a.no-social-studies", INTEGRATION_ACT.section("37 c")),
            holder("chapter-6a.norwegian-without-duty", NORWEGIAN.paragraph(1)),
            holder("chapter-6a.norwegian-one-year", NORWEGIAN.paragraph(2)),
            holder("chapter-6a.regulation-may-deviate", INTEGRATION_ACT.section("37 e")));

    private Chapter6A() {}

    /** The provisions of a regime; none where the chapter is not in force. */
    static List<Rule<Circumstances>> provisions(Regime regime) {
        if (!regime.hasChapter6A()) {
            return List.of();
        }
        var provisions = new ArrayList<Rule<Circumstances>>();
        provisions.add(NO_TRAINING_IN_CENTRE);
        provisions.addAll(FOR_HOLDERS);
        return List.copyOf(provisions);
    }

    private static Rule<Circumstances> holder(String key, LegalRef source) {
        return allOf(key, source, Section9.LETTER_E);
    }
}
