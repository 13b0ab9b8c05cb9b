package no.peil.eligibility;

import java.time.LocalDate;
import no.peil.common.InvalidValue;
import no.peil.eligibility.rules.LawParameters;
import org.jspecify.annotations.Nullable;

/** Another value for a parameter of the law, to be tried or to be put in force. */
public sealed interface ParameterChange {

    /** Which parameter it is. */
    LawParameter parameter();

    /** The parameters as they are with this change. */
    LawParameters appliedTo(LawParameters before);

    /** Another upper age, from a day on (§ 8 first paragraph). */
    record UpperAge(int years, LocalDate from) implements ParameterChange {

        /** The youngest age that the Act asks for. */
        public static final int LEAST = 18;

        public static final int MOST = 99;

        /** The Act came into force. */
        public static final LocalDate EARLIEST = LocalDate.of(2021, 1, 1);

        public UpperAge {
            if (years < LEAST || years > MOST) {
                throw new InvalidValue("law-parameter.age");
            }
            if (from.isBefore(EARLIEST)) {
                throw new InvalidValue("law-parameter.from");
            }
        }

        @Override
        public LawParameter parameter() {
            return LawParameter.UPPER_AGE;
        }

        @Override
        public LawParameters appliedTo(LawParameters before) {
            return new LawParameters(before.upperAge().then(from, years), before.chapter6AEndsOn());
        }
    }

    /**
     * Another end of chapter 6A.
     *
     * @param endsOn the first day without it; null when it is prolonged without end
     */
    record Chapter6AEnd(@Nullable LocalDate endsOn) implements ParameterChange {

        /** The chapter was in force when the amendments of 1 January 2026 came. */
        public static final LocalDate EARLIEST = LocalDate.of(2026, 1, 2);

        public Chapter6AEnd {
            if (endsOn != null && endsOn.isBefore(EARLIEST)) {
                throw new InvalidValue("law-parameter.end");
            }
        }

        @Override
        public LawParameter parameter() {
            return LawParameter.CHAPTER_6A_END;
        }

        @Override
        public LawParameters appliedTo(LawParameters before) {
            return new LawParameters(before.upperAge(), endsOn);
        }
    }
}
