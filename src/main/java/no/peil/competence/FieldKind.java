package no.peil.competence;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.codes.Occupation;
import no.peil.codes.Occupations;

/** What a field of an item can hold. Every value is kept as text in one form only, so that two values can be compared. */
public enum FieldKind {
    TEXT("text", value -> !value.isBlank() && value.length() <= ItemField.LONGEST_TEXT),
    NUMBER("integer", Pattern.compile("0|[1-9][0-9]?").asMatchPredicate()),
    YES_NO("boolean", value -> value.equals("true") || value.equals("false")),
    LANGUAGE("text", value -> Languages.withCode(value).isPresent()),
    COUNTRY("text", value -> Countries.withCode(value).isPresent()),
    OCCUPATION(
            "text",
            value -> Occupations.withCode(value).filter(Occupation::isExact).isPresent()),
    CEFR_LEVEL("text", value -> isIn(CefrLevel.values(), value)),
    EDUCATION_LEVEL("text", value -> isIn(EducationLevel.values(), value)),
    OTHER_KIND("text", value -> isIn(OtherKind.values(), value));

    private final String sqlType;
    private final Predicate<String> allowed;

    FieldKind(String sqlType, Predicate<String> allowed) {
        this.sqlType = sqlType;
        this.allowed = allowed;
    }

    boolean allows(String value) {
        return allowed.test(value);
    }

    String sqlType() {
        return sqlType;
    }

    private static boolean isIn(Enum<?>[] constants, String value) {
        for (var constant : constants) {
            if (constant.name().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
