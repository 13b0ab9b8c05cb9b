package no.peil.caseload.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.peil.caseload.Detail;
import no.peil.codes.Countries;
import no.peil.codes.Country;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;

/** What the details of a list and their codes are called in its URL. */
final class DetailWords {

    static final String AGE = "alder";
    static final String SETTLED = "bosatt";
    static final String MISSING = "uten";

    private static final String YES = "ja";
    private static final String NO = "nei";

    private DetailWords() {}

    /** What a detail is called. */
    static String parameter(Detail detail) {
        return switch (detail) {
            case PERMIT -> "grunnlag";
            case COUNTRY -> "land";
            case LANGUAGE -> "tolk";
            case CENTRE -> "mottak";
            case BY_AGREEMENT -> "avtale";
            case EDUCATION -> "utdanning";
        };
    }

    /** What one of its codes is called. */
    static String word(Detail detail, String code) {
        return switch (detail) {
            case PERMIT -> word(Permit.valueOf(code));
            case EDUCATION -> word(PriorEducation.valueOf(code));
            case BY_AGREEMENT -> Boolean.parseBoolean(code) ? YES : NO;
            case COUNTRY, LANGUAGE, CENTRE -> code;
        };
    }

    /** The code of a word; empty for a word that is not known. A centre may be gone: only its key is looked at. */
    static Optional<String> code(Detail detail, String word) {
        return switch (detail) {
            case PERMIT ->
                Arrays.stream(Permit.values())
                        .filter(permit -> word(permit).equals(word))
                        .map(Enum::name)
                        .findFirst();
            case EDUCATION ->
                Arrays.stream(PriorEducation.values())
                        .filter(education -> word(education).equals(word))
                        .map(Enum::name)
                        .findFirst();
            case BY_AGREEMENT ->
                word.equals(YES)
                        ? Optional.of(Boolean.TRUE.toString())
                        : word.equals(NO) ? Optional.of(Boolean.FALSE.toString()) : Optional.empty();
            case COUNTRY -> Countries.withCode(word).map(Country::code);
            case LANGUAGE -> Languages.withCode(word).map(Language::code);
            case CENTRE -> key(word);
        };
    }

    private static Optional<String> key(String word) {
        try {
            return Optional.of(UUID.fromString(word).toString());
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static String word(PriorEducation education) {
        return switch (education) {
            case BELOW_UPPER_SECONDARY -> "under-videregaende";
            case UPPER_SECONDARY_OR_HIGHER -> "videregaende";
        };
    }

    private static String word(Permit permit) {
        return switch (permit) {
            case UTL_28 -> "utl-28";
            case UTL_35_3 -> "utl-35-3";
            case UTL_38_1_PROTECTION -> "utl-38-1-beskyttelse";
            case UTL_38_1_OTHER -> "utl-38-1-annet";
            case UTL_38_5_A -> "utl-38-5-a";
            case UTL_38_5_B -> "utl-38-5-b";
            case UTL_38_5_C -> "utl-38-5-c";
            case UTL_34 -> "utl-34";
            case UTL_CH6_FAMILY -> "utl-kap-6";
            case UTL_53_1_A -> "utl-53-1-a";
            case UTL_53_1_B -> "utl-53-1-b";
            case UTL_53_2 -> "utl-53-2";
            case UTL_53_3 -> "utl-53-3";
            case UTL_23 -> "utl-23";
            case UTL_25 -> "utl-25";
            case APPLICANT -> "asylsoker";
        };
    }
}
