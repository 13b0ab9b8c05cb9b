package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Rule;

/**
 * The right and duty to take part in the introduction programme (<i>rett og plikt til introduksjonsprogram</i>).
 *
 * <p>Reads in the order of § 8 first, second, fourth and fifth paragraphs, with § 3 third paragraph.
 */
final class IntroductionProgrammeRight {

    private static final LegalRef SECTION_8 = INTEGRATION_ACT.section("8");
    private static final LegalRef FIRST = SECTION_8.paragraph(1);
    private static final LegalRef SECOND = SECTION_8.paragraph(2);

    static final Rule<Circumstances> OF_AGE = condition(
            "programme.of-age", FIRST.sentence(2), CaseFact.AGE_WHEN_GRANTED, (age, person) -> age == AgeGroup.WITHIN);

    static final Rule<Circumstances> ASYLUM_AFTER_LETTER_F = allOf(
            "programme.asylum-after-letter-f",
            SECOND.sentence(2),
            condition(
                    "programme.held-family-permit",
                    SECOND.sentence(2),
                    CaseFact.HELD_FAMILY_PERMIT,
                    (held, person) -> held),
            Section9.LETTER_A,
            Section9.REFERENCE_PERSON);

    static final Rule<Circumstances> NEEDS_NO_AGREEMENT =
            anyOf("programme.needs-no-agreement", SECOND, Section9.LETTER_G, Section9.LETTER_F, ASYLUM_AFTER_LETTER_F);

    static final Rule<Circumstances> LIVES_IN_MUNICIPALITY = condition(
            "programme.lives-in-municipality",
            FIRST.sentence(1),
            CaseFact.RESIDENCE,
            (residence, person) -> residence == ResidenceKind.MUNICIPALITY);

    static final Rule<Circumstances> SETTLED = anyOf(
            "programme.settled",
            FIRST.sentence(1),
            NEEDS_NO_AGREEMENT,
            condition(
                    "programme.settled-by-agreement",
                    FIRST.sentence(1),
                    CaseFact.BY_AGREEMENT,
                    (agreed, person) -> agreed));

    static final Rule<Circumstances> NEWLY_SETTLED = condition(
            "programme.newly-settled",
            FIRST.sentence(3),
            CaseFact.RIGHT_LAPSES_ON,
            (lapses, person) -> person.decidedOn().isBefore(lapses));

    /** In force from 2026; work that ended inside the two years no longer counts. */
    static final Rule<Circumstances> NOT_IN_WORK = condition(
            "programme.not-in-work",
            SECTION_8.paragraph(4),
            CaseFact.FULL_TIME_WORK,
            (fullTime, person) -> !person.regime().isFrom2026() || !fullTime || endedInTime(person));

    static final Rule<Circumstances> NOT_DECLINED = condition(
            "programme.not-declined",
            INTEGRATION_ACT.section("3").paragraph(3),
            CaseFact.DECLINED,
            (declined, person) -> !declined);

    static final Rule<Circumstances> NOT_NORDIC_OR_EEA = condition(
            "programme.not-nordic-or-eea",
            SECTION_8.paragraph(5),
            CaseFact.NORDIC_OR_EEA,
            (covered, person) -> !covered);

    /** Whom the first paragraph could reach, wherever the person lives. */
    static final Rule<Circumstances> IN_TARGET_GROUP =
            allOf("programme.in-target-group", FIRST.sentence(1), Section9.QUALIFYING_PERMIT, OF_AGE);

    static final Rule<Circumstances> RULE = allOf(
            "programme.right-and-duty",
            FIRST,
            NOT_NORDIC_OR_EEA,
            Section9.QUALIFYING_PERMIT,
            OF_AGE,
            LIVES_IN_MUNICIPALITY,
            SETTLED,
            NEWLY_SETTLED,
            NOT_IN_WORK,
            NOT_DECLINED);

    private IntroductionProgrammeRight() {}

    /** Whether full-time work ended before the two years did (§ 8 fourth paragraph second sentence). */
    static boolean endedInTime(Circumstances person) {
        return person.workEnded()
                .filter(ended -> {
                    var lapses = person.rightLapsesOn();
                    return lapses == null || ended.isBefore(lapses);
                })
                .isPresent();
    }
}
