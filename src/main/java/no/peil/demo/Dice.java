package no.peil.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way every time: the same seed gives the same persons. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A seed for dice that several members of a household throw in the same way. */
    long seed() {
        return random.nextLong();
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A day so many days before another one, both ends included. */
    LocalDate before(LocalDate day, int leastDays, int mostDays) {
        return day.minusDays(between(leastDays, mostDays));
    }

    /** A day so many days after another one, both ends included. */
    LocalDate after(LocalDate day, int leastDays, int mostDays) {
        return day.plusDays(between(leastDays, mostDays));
    }

    /** A key of version 4. */
    UUID key() {
        long version = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        long variant = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(version, variant);
    }
}
