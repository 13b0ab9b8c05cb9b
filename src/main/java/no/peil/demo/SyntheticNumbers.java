package no.peil.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.peil.common.DufNumber;
import no.peil.common.InvalidValue;
import no.peil.common.NationalId;

/** Numbers with right check digits that no living person has: national numbers and D-numbers add 80 to the month. */
final class SyntheticNumbers {

    private static final int SYNTHETIC_MONTH = 80;
    private static final int D_NUMBER_DAY = 40;

    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    SyntheticNumbers(Dice dice) {
        this.dice = dice;
    }

    String nationalId(LocalDate born, boolean woman) {
        return number(born, woman, 0);
    }

    String dNumber(LocalDate born, boolean woman) {
        return number(born, woman, D_NUMBER_DAY);
    }

    /** A DUF number given in a year; the serial is below those of the example lists, so that they load as new. */
    String duf(int year) {
        while (true) {
            var start = "%04d%06d".formatted(year, dice.between(1, 499_999));
            for (int check = 0; check < 11; check++) {
                var number = start + "%02d".formatted(check);
                if (new DufNumber(number).hasRightCheckDigits() && given.add(number)) {
                    return number;
                }
            }
        }
    }

    private String number(LocalDate born, boolean woman, int addedToDay) {
        while (true) {
            int individual = born.getYear() < 2000 ? dice.between(900, 999) : dice.between(500, 999);
            if (individual % 2 == (woman ? 1 : 0)) {
                individual ^= 1;
            }
            var start = "%02d%02d%02d%03d"
                    .formatted(
                            born.getDayOfMonth() + addedToDay,
                            born.getMonthValue() + SYNTHETIC_MONTH,
                            born.getYear() % 100,
                            individual);
            for (int check = 0; check < 100; check++) {
                var number = start + "%02d".formatted(check);
                if (isValid(number) && given.add(number)) {
                    return number;
                }
            }
        }
    }

    private static boolean isValid(String number) {
        try {
            return new NationalId(number).isSynthetic();
        } catch (InvalidValue wrongCheckDigits) {
            return false;
        }
    }
}
