package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Rule.once;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import no.peil.common.Permit;
import no.peil.law.LegalRef;
import no.peil.law.Rule;

/** The residence permits that give a right and a duty to take part (§ 9 first paragraph). */
final class Section9 {

    private static final LegalRef FIRST = INTEGRATION_ACT.section("9").paragraph(1);

    static final Rule<Circumstances> LETTER_A = permit("a", Permit.UTL_28);
    static final Rule<Circumstances> LETTER_B = permit("b", Permit.UTL_35_3);
    static final Rule<Circumstances> LETTER_C = permit("c", Permit.UTL_38_1_PROTECTION);
    static final Rule<Circumstances> LETTER_D = permit("d", Permit.UTL_38_5_A, Permit.UTL_38_5_B);
    static final Rule<Circumstances> LETTER_E = permit("e", Permit.UTL_34);

    /** The reference person of letter f, apart from the permit: it also decides whether an earlier permit was letter f. */
    static final Rule<Circumstances> REFERENCE_PERSON = once(
            Place.REFERENCE_PERSON,
            allOf(
                    "section-9.reference-person",
                    FIRST.letter("f"),
                    condition(
                            "section-9.reference-permit", FIRST.letter("f"), CaseFact.REFERENCE_A_TO_E, holds -> holds),
                    condition(
                            "section-9.reference-under-five-years",
                            FIRST.letter("f"),
                            CaseFact.REFERENCE_UNDER_FIVE_YEARS,
                            under -> under)));

    static final Rule<Circumstances> FAMILY_PERMIT = condition(
            "section-9.family-permit", FIRST.letter("f"), CaseFact.PERMIT, permit -> permit == Permit.UTL_CH6_FAMILY);

    static final Rule<Circumstances> LETTER_F =
            once(Place.LETTER_F, allOf("section-9.letter-f", FIRST.letter("f"), FAMILY_PERMIT, REFERENCE_PERSON));

    static final Rule<Circumstances> LETTER_G = permit("g", Permit.UTL_53_1_B, Permit.UTL_53_2, Permit.UTL_53_3);

    static final List<Rule<Circumstances>> LETTERS =
            List.of(LETTER_A, LETTER_B, LETTER_C, LETTER_D, LETTER_E, LETTER_F, LETTER_G);

    static final Rule<Circumstances> QUALIFYING_PERMIT =
            once(Place.QUALIFYING_PERMIT, anyOf("section-9.qualifying-permit", FIRST, LETTERS));

    private Section9() {}

    private static Rule<Circumstances> permit(String letter, Permit... permits) {
        var named = EnumSet.copyOf(Arrays.asList(permits));
        return condition(
                "section-9.letter-" + letter, FIRST.letter(letter), CaseFact.PERMIT, permit -> named.contains(permit));
    }
}
