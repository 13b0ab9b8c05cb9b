package no.peil.eligibility.rules;

import java.time.LocalDate;
import java.util.Objects;
import no.peil.law.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the law that may change without a change of its text here: an administrator sets them, with a reason.
 */
public final class LawParameters {

    /** As the Act and its amendments stand: 55 years, and chapter 6 A lapsed on 1 July 2026. */
    public static final LawParameters STATUTE =
            new LawParameters(Dated.from(Regime.COMMENCEMENT, 55), LocalDate.of(2026, 7, 1));

    private final Dated<Integer> upperAge;
    private final @Nullable LocalDate chapter6AEndsOn;
    private final Dated<RulesInForce> rules;

    /**
     * @param upperAge the highest age at grant for the right and duty (§ 8 first paragraph), by the day from which it holds
     * @param chapter6AEndsOn the first day without chapter 6 A; null when it goes on
     * @throws IllegalArgumentException when chapter 6 A would end before the amendments of 2026
     */
    public LawParameters(Dated<Integer> upperAge, @Nullable LocalDate chapter6AEndsOn) {
        this.upperAge = upperAge;
        this.chapter6AEndsOn = chapter6AEndsOn;
        this.rules = Regime.inForce(chapter6AEndsOn).with(upperAge, RulesInForce::new);
    }

    /** The highest age at grant for the right and duty, by the day from which it holds. */
    public Dated<Integer> upperAge() {
        return upperAge;
    }

    /** The first day without chapter 6 A; null when it goes on. */
    public @Nullable LocalDate chapter6AEndsOn() {
        return chapter6AEndsOn;
    }

    /** The rules of each time. */
    Dated<RulesInForce> rules() {
        return rules;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LawParameters parameters
                && upperAge.equals(parameters.upperAge)
                && Objects.equals(chapter6AEndsOn, parameters.chapter6AEndsOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(upperAge, chapter6AEndsOn);
    }

    @Override
    public String toString() {
        return "upper age " + upperAge + ", chapter 6 A until " + chapter6AEndsOn;
    }
}
