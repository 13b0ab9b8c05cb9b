package no.peil.eligibility.rules;

import static no.peil.law.Question.answer;
import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.ArrayList;
import java.util.List;
import no.peil.common.MappingBody;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Outcome;
import no.peil.law.Question;
import no.peil.law.Question.Answer;
import no.peil.law.Rule;
import org.jspecify.annotations.Nullable;

/** Who must be mapped and by whom (§§ 6, 10 and 37 b), as one regime has it. */
final class CompetenceMapping {

    private static final LegalRef HOST = INTEGRATION_ACT.section("6").paragraph(1);
    private static final LegalRef IMDI = INTEGRATION_ACT.section("6").paragraph(2);
    private static final LegalRef SETTLED = INTEGRATION_ACT.section("10").paragraph(1);
    private static final LegalRef NOT_BEFORE_SETTLEMENT =
            INTEGRATION_ACT.section("37 b").paragraph(1);
    private static final LegalRef RIGHT_WITHOUT_DUTY =
            INTEGRATION_ACT.section("37 b").paragraph(2);

    /**
     * What is asked for, and of whom.
     *
     * @param by null when nobody has anything to do
     */
    record Task(MappingDuty duty, @Nullable MappingBody by) {

        static final Task UNDETERMINED = new Task(MappingDuty.UNDETERMINED, null);
        private static final Task DONE = new Task(MappingDuty.DONE, null);
        private static final Task NOT_REQUIRED = new Task(MappingDuty.NOT_REQUIRED, null);
        private static final Task BY_IMDI = new Task(MappingDuty.REQUIRED, MappingBody.IMDI);
        private static final Task BY_HOST = new Task(MappingDuty.REQUIRED, MappingBody.HOST_MUNICIPALITY);
        private static final Task BY_SETTLEMENT = new Task(MappingDuty.REQUIRED, MappingBody.SETTLEMENT_MUNICIPALITY);
        private static final Task RIGHT_ONLY = new Task(MappingDuty.RIGHT_ONLY, MappingBody.SETTLEMENT_MUNICIPALITY);
        private static final Task ASSURE = new Task(MappingDuty.QUALITY_ASSURE, MappingBody.SETTLEMENT_MUNICIPALITY);
    }

    private static final Rule<Circumstances> NOT_MAPPED =
            condition("mapping.not-mapped", SETTLED, CaseFact.REGISTERED, registered -> registered == Registered.NONE);

    private static final Rule<Circumstances> ABROAD = Scope.lives("mapping.abroad", IMDI, ResidenceKind.ABROAD);

    private static final Rule<Circumstances> IN_CENTRE =
            Scope.lives("mapping.in-centre", HOST, ResidenceKind.RECEPTION_CENTRE);

    /** Whatever the age (§ 6 second paragraph). */
    private static final Rule<Circumstances> REQUIRED_BY_IMDI = allOf(
            "mapping.by-imdi",
            IMDI,
            ABROAD,
            Scope.NOT_NORDIC_OR_EEA,
            anyOf(
                    "mapping.resettlement-refugee",
                    IMDI,
                    holds("mapping.entry-permit", IMDI, Permit.UTL_35_3),
                    holds("mapping.refugee-before-entry", IMDI, Permit.UTL_28)),
            NOT_MAPPED);

    /** Who is covered by § 8 first paragraph; the answer on the programme has said so. */
    private static final Rule<Circumstances> REQUIRED_BY_SETTLEMENT = allOf(
            "mapping.by-settlement",
            SETTLED,
            condition("mapping.has-right", SETTLED, CaseFact.PROGRAMME, programme -> programme.isRight()),
            NOT_MAPPED);

    private static final Rule<Circumstances> BY_IMDI =
            condition("mapping.mapped-by-imdi", IMDI, CaseFact.REGISTERED_ALREADY, by -> by == Registered.IMDI);

    private static final Rule<Circumstances> TO_BE_ASSURED = allOf(
            "mapping.to-be-assured",
            IMDI,
            BY_IMDI,
            IntroductionProgrammeRight.LIVES_IN_MUNICIPALITY,
            condition(
                    "mapping.programme-may-follow",
                    IMDI,
                    CaseFact.PROGRAMME,
                    programme -> programme != ProgrammeStatus.NONE && programme != ProgrammeStatus.MAY_COMPLETE),
            condition("mapping.not-assured", IMDI, CaseFact.ASSURED, assured -> !assured));

    private static final Rule<Circumstances> MAPPED = condition(
            "mapping.mapped", SETTLED, CaseFact.REGISTERED_ALREADY, registered -> registered != Registered.NONE);

    private static final Rule<Circumstances> DECLINED = Rule.not(
            "mapping.declined",
            IntroductionProgrammeRight.NOT_DECLINED.source(),
            IntroductionProgrammeRight.NOT_DECLINED);

    private final Regime regime;
    private final Rule<Circumstances> byHost;
    private final Rule<Circumstances> ageQuestion;
    private final Rule<Circumstances> rightOnly;
    private final Rule<Circumstances> withCollectiveProtection;
    private final Question<Circumstances, Task> question;

    CompetenceMapping(Regime regime, IntroductionProgrammeRight right) {
        this.regime = regime;
        this.byHost = inCentre(regime, "mapping.by-host", right.ofAge(), NOT_MAPPED);
        this.ageQuestion =
                inCentre(regime, "mapping.age-question", Rule.not("mapping.outside-age-limits", HOST, right.ofAge()));
        this.rightOnly = allOf("mapping.right-only", RIGHT_WITHOUT_DUTY, collectiveProtection(NOT_MAPPED));
        this.withCollectiveProtection = allOf(
                "mapping.with-collective-protection",
                RIGHT_WITHOUT_DUTY,
                collectiveProtection(
                        condition(
                                "mapping.takes-part",
                                RIGHT_WITHOUT_DUTY.sentence(2),
                                CaseFact.PARTICIPATES,
                                participates -> participates),
                        NOT_MAPPED));
        this.question = new Question<>("mapping", answers(), Task.NOT_REQUIRED);
    }

    private List<Answer<Circumstances, Task>> answers() {
        var answers = new ArrayList<Answer<Circumstances, Task>>();
        answers.add(answer(Task.NOT_REQUIRED, FormerAct.rule(regime)));
        if (regime == Regime.R0) {
            return answers;
        }
        answers.add(answer(Task.BY_IMDI, REQUIRED_BY_IMDI));
        answers.add(answer(Task.BY_HOST, byHost));
        if (regime.participationMakesMappingADuty()) {
            answers.add(answer(Task.BY_SETTLEMENT, withCollectiveProtection));
        }
        if (regime.hasChapter6A()) {
            answers.add(answer(Task.RIGHT_ONLY, rightOnly));
        }
        answers.add(answer(Task.BY_SETTLEMENT, REQUIRED_BY_SETTLEMENT));
        answers.add(answer(Task.ASSURE, TO_BE_ASSURED));
        answers.add(answer(Task.DONE, BY_IMDI));
        answers.add(answer(Task.DONE, MAPPED));
        answers.add(answer(Task.NOT_REQUIRED, Scope.ON_SVALBARD));
        answers.add(answer(Task.NOT_REQUIRED, Scope.NORDIC_OR_EEA));
        answers.add(answer(Task.NOT_REQUIRED, Scope.ASYLUM_SEEKER));
        answers.add(answer(Task.NOT_REQUIRED, ABROAD));
        if (regime.hasChapter6A()) {
            answers.add(answer(
                    Task.NOT_REQUIRED,
                    allOf("mapping.not-before-settlement", NOT_BEFORE_SETTLEMENT, IN_CENTRE, Section9.LETTER_E)));
        }
        answers.add(answer(Task.NOT_REQUIRED, DECLINED));
        answers.add(answer(Task.UNDETERMINED, ageQuestion));
        answers.add(answer(Task.NOT_REQUIRED, IN_CENTRE));
        return answers;
    }

    /** The list of the answers. */
    Question<Circumstances, Task> question() {
        return question;
    }

    /**
     * Whether, by what is known, the person lives in a centre and § 6 leaves open whether the age matters: the Act has no age
     * limit there, and the preparatory works suppose one (law.md 2.1).
     */
    boolean isOpenByAge(Circumstances known) {
        return ageQuestion.outcome(known) != Outcome.NOT_MET
                && Section9.QUALIFYING_PERMIT.holds(known)
                && IN_CENTRE.holds(known)
                && known.ageWhenGranted() != null;
    }

    /** The rule that asks for something where the person lives: for a mapping, or for the assurance of IMDi's. */
    Rule<Circumstances> track(Circumstances known) {
        return switch (known.residence()) {
            case ABROAD -> REQUIRED_BY_IMDI;
            case RECEPTION_CENTRE -> byHost;
            case MUNICIPALITY -> BY_IMDI.holds(known) ? TO_BE_ASSURED : settled(known);
            case SVALBARD -> REQUIRED_BY_SETTLEMENT;
            case null -> settled(known);
        };
    }

    private Rule<Circumstances> settled(Circumstances known) {
        if (!regime.hasChapter6A() || known.permit() != Permit.UTL_34) {
            return REQUIRED_BY_SETTLEMENT;
        }
        boolean duty = regime.participationMakesMappingADuty() && Boolean.TRUE.equals(known.participates());
        return duty ? withCollectiveProtection : rightOnly;
    }

    /** Every rule that {@link #track} may choose. */
    List<Rule<Circumstances>> tracks() {
        var tracks = new ArrayList<>(List.of(REQUIRED_BY_IMDI, byHost, TO_BE_ASSURED, REQUIRED_BY_SETTLEMENT));
        if (regime.hasChapter6A()) {
            tracks.add(rightOnly);
        }
        if (regime.participationMakesMappingADuty()) {
            tracks.add(withCollectiveProtection);
        }
        return tracks;
    }

    /** The answer when nothing that it turns on is unknown, with the places that gave it. */
    Finding<Task> of(Circumstances person) {
        var found = question.found(person);
        if (found.isEmpty()) {
            return Finding.of(Task.NOT_REQUIRED, SETTLED);
        }
        var source = found.get().when().source();
        if (source.equals(RIGHT_WITHOUT_DUTY)) {
            return Finding.of(found.get().says(), source, SETTLED);
        }
        boolean refused = source.equals(NOT_BEFORE_SETTLEMENT) && person.declined();
        return refused
                ? Finding.of(found.get().says(), source, DECLINED.source())
                : Finding.of(found.get().says(), source);
    }

    @SafeVarargs
    private static Rule<Circumstances> inCentre(Regime regime, String key, Rule<Circumstances>... also) {
        var conditions = new ArrayList<>(List.of(IN_CENTRE, Scope.NOT_NORDIC_OR_EEA, Section9.QUALIFYING_PERMIT));
        if (regime.hasChapter6A()) {
            conditions.add(Rule.not("mapping.not-collective-protection", NOT_BEFORE_SETTLEMENT, Section9.LETTER_E));
        }
        conditions.add(IntroductionProgrammeRight.NOT_DECLINED);
        conditions.addAll(List.of(also));
        return allOf(key, HOST, conditions);
    }

    @SafeVarargs
    private static List<Rule<Circumstances>> collectiveProtection(Rule<Circumstances>... also) {
        var conditions = new ArrayList<>(List.of(
                IntroductionProgrammeRight.LIVES_IN_MUNICIPALITY,
                Scope.NOT_NORDIC_OR_EEA,
                Section9.LETTER_E,
                IntroductionProgrammeRight.NOT_DECLINED));
        conditions.addAll(List.of(also));
        return conditions;
    }

    private static Rule<Circumstances> holds(String key, LegalRef source, Permit wanted) {
        return condition(key, source, CaseFact.PERMIT, permit -> permit == wanted);
    }
}
