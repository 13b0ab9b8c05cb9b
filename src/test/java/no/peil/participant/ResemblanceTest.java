package no.peil.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import no.peil.participant.Resemblance.Known;
import no.peil.participant.Resemblance.Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 10);
    private static final Similarity NOT_BY_TRIGRAMS = new Similarity(0, 0, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "Mohamed, Mohammed",
        "Mohamed, Muhammad",
        "Yusuf, Youssef",
        "Ahmed, Ahmad",
        "Hussein, Hossein",
        "Mariam, Maryam",
        "Sara, Sarah",
        "Abdulla, Abdullah",
        "Khadija, Kadija",
        "Zeynab, Seynab"
    })
    void aNameIsTheSameHoweverItIsSpelt(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Hassan, Hussein", "Amin, Amina", "Ali, Alia", "Mohamed, Mahmoud", "Ahmed, Amina", "Omar, Amir"})
    void theNamesOfBrothersAndSistersAreNotTheSame(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void anEmptyKeyIsLikeNothing() {
        assertThat(NameKey.of("123")).isEmpty();
        assertThat(Resemblance.of(
                        known("1", "2", BORN, IdentityKind.DUF),
                        known("3", "4", BORN, IdentityKind.D_NUMBER),
                        NOT_BY_TRIGRAMS))
                .isEmpty();
    }

    @Test
    void oneWithATemporaryNumberAndOneWithTheRealOneAreLikelyTheSame() {
        var found = Resemblance.of(
                known("Yusuf", "Ali", BORN, IdentityKind.D_NUMBER),
                known("Youssef", "Ali", BORN, IdentityKind.NATIONAL_ID),
                NOT_BY_TRIGRAMS);

        assertThat(found).hasValueSatisfying(likeness -> {
            assertThat(likeness.band()).isEqualTo(LikenessBand.LIKELY);
            assertThat(likeness.reasons())
                    .containsExactly(
                            LikenessReason.SPELT_ALIKE,
                            LikenessReason.SAME_BIRTH_DATE,
                            LikenessReason.SAME_CITIZENSHIP,
                            LikenessReason.NUMBERS_OF_DIFFERENT_KINDS);
        });
    }

    @Test
    void twoWithANumberEachOfOneKindAreAtMostPossible() {
        assertThat(band(known("Yusuf", "Ali", BORN, IdentityKind.DUF), known("Yusuf", "Ali", BORN, IdentityKind.DUF)))
                .isEqualTo(LikenessBand.POSSIBLE);
    }

    @Test
    void twinsAreAtMostPossible() {
        assertThat(band(
                        known("Hassan", "Ali", BORN, IdentityKind.D_NUMBER),
                        known("Hussein", "Ali", BORN, IdentityKind.NATIONAL_ID)))
                .isEqualTo(LikenessBand.POSSIBLE);
        assertThat(Resemblance.of(
                        known("Hassan", "Ali", BORN, IdentityKind.DUF),
                        known("Hussein", "Ali", BORN, IdentityKind.DUF),
                        NOT_BY_TRIGRAMS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1990-10-05, DAY_AND_MONTH_SWAPPED",
        "1991-05-10, ONE_DIGIT_IN_THE_BIRTH_DATE",
        "1990-05-11, ONE_DIGIT_IN_THE_BIRTH_DATE"
    })
    void aBirthDateMayBeMistyped(LocalDate typed, LikenessReason reason) {
        var found = Resemblance.of(
                known("Yusuf", "Ali", BORN, IdentityKind.DUF),
                known("Yusuf", "Ali", typed, IdentityKind.NATIONAL_ID),
                NOT_BY_TRIGRAMS);

        assertThat(found).hasValueSatisfying(likeness -> {
            assertThat(likeness.band()).isEqualTo(LikenessBand.LIKELY);
            assertThat(likeness.reasons()).contains(reason);
        });
    }

    @Test
    void twoDigitsOffIsAnotherPerson() {
        assertThat(Resemblance.of(
                        known("Yusuf", "Ali", BORN, IdentityKind.DUF),
                        known("Yusuf", "Ali", LocalDate.of(1991, 6, 10), IdentityKind.NATIONAL_ID),
                        NOT_BY_TRIGRAMS))
                .isEmpty();
    }

    @Test
    void givenAndFamilyNameMayHaveChangedPlaces() {
        assertThat(Resemblance.of(
                        known("Yusuf", "Karimi", BORN, IdentityKind.DUF),
                        known("Karimi", "Yusuf", BORN, IdentityKind.NATIONAL_ID),
                        NOT_BY_TRIGRAMS))
                .hasValueSatisfying(likeness -> assertThat(likeness.reasons()).contains(LikenessReason.NAMES_SWAPPED));
    }

    private static LikenessBand band(Known one, Known other) {
        return Resemblance.of(one, other, NOT_BY_TRIGRAMS).orElseThrow().band();
    }

    private static Known known(String given, String family, LocalDate born, IdentityKind number) {
        return new Known(given, family, born, "SY", Set.of(number));
    }
}
