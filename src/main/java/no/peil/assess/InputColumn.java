package no.peil.assess;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a case, in the order of the contract. */
enum InputColumn {
    CASE_ID,
    EVALUATED_ON,
    BIRTH_DATE,
    CITIZENSHIP,
    PERMIT,
    PERMIT_GRANTED_ON,
    EARLIER_PERMIT,
    ARRIVED_ON,
    REFERENCE_PERMIT,
    REFERENCE_SETTLED_ON,
    FAMILY_APPLIED_ON,
    RESIDENCE,
    MUNICIPALITY,
    SETTLED_ON,
    BY_AGREEMENT,
    FIRST_SETTLED_ON,
    CLAIMED_ON,
    DECISION_ON,
    MAPPING,
    PARTICIPATES,
    WORK_HOURS,
    WORK_ENDED_ON,
    DECLINED_ON,
    EDUCATION,
    GOAL;

    private static final Map<String, InputColumn> BY_HEADER =
            Stream.of(values()).collect(toUnmodifiableMap(InputColumn::header, Function.identity()));

    private final String header = name().toLowerCase(Locale.ROOT);

    /** The column's name in the header line, and its key in JSON. */
    String header() {
        return header;
    }

    /** The column of that name. */
    static Optional<InputColumn> named(String header) {
        return Optional.ofNullable(BY_HEADER.get(header));
    }
}
