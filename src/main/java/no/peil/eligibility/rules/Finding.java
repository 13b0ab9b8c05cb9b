package no.peil.eligibility.rules;

import java.util.List;
import no.peil.law.LegalRef;

/** An answer and the places in the law that decided it. */
record Finding<T>(T answer, List<LegalRef> basis) {

    static <T> Finding<T> of(T answer, LegalRef... basis) {
        return new Finding<>(answer, List.of(basis));
    }
}
