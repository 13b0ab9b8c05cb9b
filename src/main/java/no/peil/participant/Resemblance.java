package no.peil.participant;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much two registrations look like one person, and why. A judgement for a person to look at, never a decision: whoever is
 * born on the same day into the same family may well be a twin.
 *
 * @param reasons as they are told
 */
public record Resemblance(LikenessBand band, List<LikenessReason> reasons) {

    /** As similar as trigrams must be for two spellings to be one name: <i>Amin</i> and <i>Amina</i> are not. */
    private static final double ONE_NAME = 0.6;

    /**
     * What is compared of a registration.
     *
     * @param numbers the kinds of the numbers that it has
     */
    record Known(
            String givenName,
            String familyName,
            @Nullable LocalDate birthDate,
            @Nullable String citizenship,
            Set<IdentityKind> numbers) {}

    /** How similar the names are by their trigrams, each with each. */
    record Similarity(double given, double family, double givenToFamily, double familyToGiven) {}

    /** The resemblance of two; empty when they look like two persons. */
    static Optional<Resemblance> of(Known one, Known other, Similarity similar) {
        var name = name(one, other, similar);
        var birth = birth(one.birthDate(), other.birthDate());
        if (name.isEmpty() || birth.isEmpty()) {
            return Optional.empty();
        }
        boolean sameCitizenship = one.citizenship() != null && one.citizenship().equals(other.citizenship());
        boolean conflict = !sameCitizenship && one.citizenship() != null && other.citizenship() != null;
        boolean numbersOfOneKind = !Collections.disjoint(one.numbers(), other.numbers());
        boolean numbersComplement = !numbersOfOneKind
                && !one.numbers().isEmpty()
                && !other.numbers().isEmpty();
        var reasons = EnumSet.of(name.get(), birth.get());
        if (sameCitizenship) {
            reasons.add(LikenessReason.SAME_CITIZENSHIP);
        }
        if (numbersComplement) {
            reasons.add(LikenessReason.NUMBERS_OF_DIFFERENT_KINDS);
        }
        boolean wholeName = name.get() != LikenessReason.HALF_THE_NAME;
        boolean sameDay = birth.get() == LikenessReason.SAME_BIRTH_DATE;
        // A day that was mistyped asks for more: the same name and country, and nothing that speaks against it.
        boolean likely = wholeName
                && !conflict
                && !numbersOfOneKind
                && (sameDay
                        || birth.get() != LikenessReason.BIRTH_DATE_UNKNOWN
                                && name.get() == LikenessReason.SAME_NAME
                                && sameCitizenship);
        boolean possible = wholeName && (sameDay || !conflict) || sameDay && !conflict && numbersComplement;
        return likely || possible
                ? Optional.of(
                        new Resemblance(likely ? LikenessBand.LIKELY : LikenessBand.POSSIBLE, List.copyOf(reasons)))
                : Optional.empty();
    }

    private static Optional<LikenessReason> name(Known one, Known other, Similarity similar) {
        boolean given = alike(one.givenName(), other.givenName(), similar.given());
        boolean family = alike(one.familyName(), other.familyName(), similar.family());
        if (given && family) {
            boolean same = one.givenName().equalsIgnoreCase(other.givenName())
                    && one.familyName().equalsIgnoreCase(other.familyName());
            return Optional.of(same ? LikenessReason.SAME_NAME : LikenessReason.SPELT_ALIKE);
        }
        if (alike(one.givenName(), other.familyName(), similar.givenToFamily())
                && alike(one.familyName(), other.givenName(), similar.familyToGiven())) {
            return Optional.of(LikenessReason.NAMES_SWAPPED);
        }
        return given || family ? Optional.of(LikenessReason.HALF_THE_NAME) : Optional.empty();
    }

    private static boolean alike(String one, String other, double similarity) {
        return similarity >= ONE_NAME
                || !NameKey.of(one).isEmpty() && NameKey.of(one).equals(NameKey.of(other));
    }

    private static Optional<LikenessReason> birth(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Optional.of(LikenessReason.BIRTH_DATE_UNKNOWN);
        }
        if (one.equals(other)) {
            return Optional.of(LikenessReason.SAME_BIRTH_DATE);
        }
        if (one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth()) {
            return Optional.of(LikenessReason.DAY_AND_MONTH_SWAPPED);
        }
        var digits = DateTimeFormatter.BASIC_ISO_DATE.format(one);
        var others = DateTimeFormatter.BASIC_ISO_DATE.format(other);
        long different = IntStream.range(0, digits.length())
                .filter(at -> digits.charAt(at) != others.charAt(at))
                .count();
        return different == 1 ? Optional.of(LikenessReason.ONE_DIGIT_IN_THE_BIRTH_DATE) : Optional.empty();
    }
}
