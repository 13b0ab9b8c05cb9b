package no.peil.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.peil.common.MappingBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not known is never taken for a no: the answers to many made-up persons, against every way of filling the holes. */
class UnknownFactsTest {

    private static final int MOST_FILLINGS = 600;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAnswerIsSettledExactlyWhenEveryFillingGivesIt(long seed) {
        var persons = new RandomPersons(seed);
        for (int number = 0; number < 12; number++) {
            var facts = persons.withHoles(persons.completelyKnown(), 1 + number % 4);
            var fillings = RandomPersons.fillings(facts);
            if (fillings.size() <= MOST_FILLINGS && !isGrantAloneMissing(facts)) {
                agree(facts, fillings);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingAFactNeverUnsettlesAnAnswer(long seed) {
        var persons = new RandomPersons(seed);
        var known = persons.completelyKnown();
        var withHoles = persons.withHoles(known, 3);
        var before = Eligibility.assess(withHoles);
        for (var filled :
                RandomPersons.fillings(withHoles).stream().limit(MOST_FILLINGS).toList()) {
            var after = Eligibility.assess(filled);
            if (before.programme() != ProgrammeStatus.UNDETERMINED) {
                assertThat(after.programme()).as(written(withHoles)).isEqualTo(before.programme());
            }
            if (before.mapping() != MappingDuty.UNDETERMINED) {
                assertThat(after.mapping()).as(written(withHoles)).isEqualTo(before.mapping());
            }
        }
    }

    @Test
    void ofAKnownPersonNothingIsMissing() {
        var persons = new RandomPersons(7);
        for (int number = 0; number < 2_000; number++) {
            var known = persons.completelyKnown();
            var answer = Eligibility.assess(known);
            assertThat(answer.missing()).as(written(known)).isEmpty();
            assertThat(answer.programme()).as(written(known)).isNotEqualTo(ProgrammeStatus.UNDETERMINED);
        }
    }

    /** The contract takes the age at grant for unknown then, even of a child who could not have been granted as an adult. */
    private static boolean isGrantAloneMissing(ParticipantFacts facts) {
        return facts.permitGrantedOn() == null && facts.birthDate() != null;
    }

    private static void agree(ParticipantFacts facts, List<ParticipantFacts> fillings) {
        var answer = Answers.of(Eligibility.assess(facts));
        var possible =
                fillings.stream().map(Eligibility::assess).map(Answers::of).toList();
        assertThat(answer.programme())
                .as("programme of %s", written(facts))
                .isEqualTo(settled(possible.stream().map(Answers::programme), ProgrammeStatus.UNDETERMINED));
        assertThat(answer.mapping())
                .as("mapping of %s", written(facts))
                .isEqualTo(
                        settled(possible.stream().map(Answers::mapping), new Mapping(MappingDuty.UNDETERMINED, null)));
        assertThat(Eligibility.assess(facts).missing().isEmpty())
                .as("nothing is missing of %s", written(facts))
                .isEqualTo(new HashSet<>(possible).size() == 1);
    }

    private static <T> T settled(Stream<T> answers, T undetermined) {
        var different = answers.distinct().toList();
        return different.size() == 1 ? different.getFirst() : undetermined;
    }

    static String written(ParticipantFacts facts) {
        return facts.evaluatedOn() + " "
                + Stream.of(
                                facts.birthDate(),
                                facts.citizenship(),
                                facts.permit(),
                                facts.permitGrantedOn(),
                                facts.earlierPermit(),
                                facts.arrivedOn(),
                                facts.referencePermit(),
                                facts.referenceSettledOn(),
                                facts.familyAppliedOn(),
                                facts.residence(),
                                facts.settledOn(),
                                facts.byAgreement(),
                                facts.firstSettledOn(),
                                facts.claimedOn(),
                                facts.decisionOn(),
                                facts.mapping(),
                                facts.participates(),
                                facts.workHours(),
                                facts.workEndedOn(),
                                facts.declinedOn(),
                                facts.education(),
                                facts.goal())
                        .map(String::valueOf)
                        .toList();
    }

    private record Mapping(MappingDuty duty, @Nullable MappingBody by) {}

    private record Answers(
            ProgrammeStatus programme,
            Mapping mapping,
            @Nullable Object deadline,
            ProgrammeLength length) {

        static Answers of(EligibilityAnswer answer) {
            var deadline = answer.decisionDeadline();
            return new Answers(
                    answer.programme(),
                    new Mapping(answer.mapping(), answer.mappedBy()),
                    deadline == null ? null : deadline.day(),
                    answer.length());
        }
    }
}
