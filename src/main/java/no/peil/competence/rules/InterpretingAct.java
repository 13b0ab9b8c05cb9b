package no.peil.competence.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.comparison;
import static no.peil.law.Rule.condition;
import static no.peil.law.Rule.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.peil.law.Dated;
import no.peil.law.Fact;
import no.peil.law.LegalRef;
import no.peil.law.Outcome;
import no.peil.law.Rule;
import no.peil.law.Statute;

/**
 * What <i>tolkeloven</i> asks of a conversation, as passed in Lovvedtak 152 (2020–2021). The words stand under
 * {@code interpreting-act.<key>}. They advise: whether people understand each other is for the case worker to judge (§ 6).
 */
public final class InterpretingAct {

    private static final LegalRef SECTION_4 = Statute.INTERPRETING_ACT.section("4");
    private static final LegalRef SECTION_6 = Statute.INTERPRETING_ACT.section("6");
    private static final LegalRef SECTION_7 = Statute.INTERPRETING_ACT.section("7");

    private static final Set<String> NORWEGIAN = Set.of("no", "nb", "nn");

    /** The first day on which the dispensation from § 7 no longer holds: it lasts to 31 December 2026 (§ 7 fifth paragraph). */
    public static final LocalDate QUALIFIED_FROM = LocalDate.of(2027, 1, 1);

    private static final Dated<Boolean> DISPENSATION =
            Dated.from(LocalDate.of(2022, 1, 1), true).then(QUALIFIED_FROM, false);

    private static final Fact<ConversationFacts, LocalDate> HELD_ON = new Fact<>("held-on", ConversationFacts::heldOn);
    private static final Fact<ConversationFacts, String> INTERPRETER_LANGUAGE =
            new Fact<>("interpreter-language", ConversationFacts::interpreterLanguage);
    private static final Fact<ConversationFacts, String> COMMON_LANGUAGE =
            new Fact<>("common-language", ConversationFacts::commonLanguage);
    private static final Fact<ConversationFacts, Boolean> SPEAKS_IT =
            Fact.yesOrNo("speaks-common-language", ConversationFacts::speaksCommonLanguage);
    private static final Fact<ConversationFacts, Assistance> ASSISTANCE =
            Fact.code("assistance", Assistance.class, ConversationFacts::assistance);
    private static final Fact<ConversationFacts, InterpreterLevel> LEVEL =
            Fact.code("level", InterpreterLevel.class, ConversationFacts::level);
    private static final Fact<ConversationFacts, DeviationGround> GROUND =
            Fact.code("ground", DeviationGround.class, ConversationFacts::ground);

    /** The person is registered with a language that is not Norwegian. */
    static final Rule<ConversationFacts> ANOTHER_LANGUAGE = condition(
            "another-language",
            SECTION_6.paragraph(1).sentence(2),
            INTERPRETER_LANGUAGE,
            language -> !NORWEGIAN.contains(language));

    /** The law has no level: B1 is where the Framework says that one manages in most situations, and it is ours. */
    static final Rule<ConversationFacts> CAN_COMMUNICATE = anyOf(
            "can-communicate",
            SECTION_6.paragraph(1).sentence(3),
            comparison(
                    "own-language",
                    SECTION_6.paragraph(1).sentence(3),
                    COMMON_LANGUAGE,
                    (language, facts) -> language.equals(facts.interpreterLanguage())),
            condition("at-b1", SECTION_6.paragraph(1).sentence(3), SPEAKS_IT, speaks -> speaks));

    /** An interpreter is needed (§ 6). */
    public static final Rule<ConversationFacts> REQUIRED = allOf(
            "required",
            SECTION_6.paragraph(1),
            ANOTHER_LANGUAGE,
            not("cannot-communicate", SECTION_6.paragraph(1).sentence(3), CAN_COMMUNICATE));

    /** Whoever interprets is qualified, or need not be (§ 7). Not asked of a conversation that nobody interpreted. */
    public static final Rule<ConversationFacts> QUALIFIED = anyOf(
            "qualified",
            SECTION_7,
            condition("in-the-register", SECTION_7.paragraph(3), LEVEL, InterpreterLevel::isQualified),
            condition(
                    "deviation", SECTION_7.paragraph(2), GROUND, DeviationGround.FOR_SOMEBODY_NOT_QUALIFIED::contains),
            condition(
                    "dispensation",
                    SECTION_7.paragraph(5),
                    List.of(QUALIFIED_FROM.minusDays(1)),
                    HELD_ON,
                    DISPENSATION::on));

    /** No child conveys what is said, but for the two exceptions (§ 4). */
    public static final Rule<ConversationFacts> NO_CHILD = anyOf(
            "no-child",
            SECTION_4,
            condition("not-a-child", SECTION_4.paragraph(1), ASSISTANCE, assistance -> assistance != Assistance.CHILD),
            condition("child-exception", SECTION_4.paragraph(2), GROUND, DeviationGround.FOR_A_CHILD::contains));

    private InterpretingAct() {}

    /** Whether the log must say why: whatever was done otherwise than with a qualified interpreter, unless none was needed. */
    public static boolean mustSayWhy(ConversationFacts facts) {
        return switch (facts.assistance()) {
            case INTERPRETER -> facts.level() == null || !facts.level().isQualified();
            case COMMON_LANGUAGE -> REQUIRED.outcome(facts) != Outcome.NOT_MET;
            case OTHER_ADULT, CHILD -> true;
        };
    }
}
