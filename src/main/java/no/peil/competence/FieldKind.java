package no.peil.competence;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.codes.Occupation;
import no.peil.codes.Occupations;

/**
 * What a field of an item can hold. Every value is kept as text in one form only, so that two values can be compared. The
 * texts of choices are found under {@code competence.value.<kind>.<choice>}.
 */
public enum FieldKind {
    TEXT("text", value -> !value.isBlank() && value.length() <= ItemField.LONGEST_TEXT),
    NUMBER("integer", Pattern.compile("0|[1-9][0-9]?").asMatchPredicate()),
    YEAR("integer", Pattern.compile("(19|20)[0-9]{2}").asMatchPredicate()),
    YES_NO("boolean", value -> value.equals("true") || value.equals("false")),
    LANGUAGE("text", value -> Languages.withCode(value).isPresent()),
    COUNTRY("text", value -> Countries.withCode(value).isPresent()),
    OCCUPATION(
            "text",
            value -> Occupations.withCode(value).filter(Occupation::isExact).isPresent()),
    CEFR_LEVEL(CefrLevel.values()),
    SCRIPT(Script.values()),
    KNOWN_BY(KnownBy.values()),
    EDUCATION_LEVEL(EducationLevel.values()),
    DOCUMENTS(DocumentState.values()),
    RECOGNITION(Recognition.values()),
    PRIOR_LEARNING(PriorLearning.values()),
    INDUSTRY(Industry.values()),
    REFERENCES(Referees.values()),
    OTHER_KIND(OtherKind.values()),
    WISH_KIND(WishKind.values()),
    PROVENANCE(Provenance.values());

    private final String sqlType;
    private final Predicate<String> allowed;
    private final List<String> choices;

    FieldKind(String sqlType, Predicate<String> allowed) {
        this.sqlType = sqlType;
        this.allowed = allowed;
        this.choices = List.of();
    }

    FieldKind(Enum<?>... constants) {
        this.sqlType = "text";
        this.choices = Stream.of(constants).map(Enum::name).toList();
        this.allowed = choices::contains;
    }

    /** What one can choose between, in the order in which it is shown; empty where one types or searches. */
    public List<String> choices() {
        return choices;
    }

    boolean allows(String value) {
        return allowed.test(value);
    }

    String sqlType() {
        return sqlType;
    }
}
