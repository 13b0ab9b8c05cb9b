package no.peil.participant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is, as far as it is known.
 *
 * @param citizenship ISO 3166-1 alpha-2, {@code XX} for stateless
 * @param arrivedOn entry to Norway
 * @param motherTongue ISO 639 code
 * @param interpreterLanguage ISO 639 code
 */
public record Personalia(
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String citizenship,
        @Nullable LocalDate arrivedOn,
        @Nullable String motherTongue,
        @Nullable String interpreterLanguage,
        AddressProtection protection) {

    /** The field that says how the address is graded. */
    static final String PROTECTION = "protection";

    private static final Map<String, Function<Personalia, @Nullable Object>> FIELDS = fields();

    private static Map<String, Function<Personalia, @Nullable Object>> fields() {
        var fields = new LinkedHashMap<String, Function<Personalia, @Nullable Object>>();
        fields.put("given-name", Personalia::givenName);
        fields.put("family-name", Personalia::familyName);
        fields.put("birth-date", Personalia::birthDate);
        fields.put("citizenship", Personalia::citizenship);
        fields.put("arrived-on", Personalia::arrivedOn);
        fields.put("mother-tongue", Personalia::motherTongue);
        fields.put("interpreter-language", Personalia::interpreterLanguage);
        fields.put(PROTECTION, Personalia::protection);
        return fields;
    }

    /** The name as lists show it, family name first. */
    public String listName() {
        return familyName + ", " + givenName;
    }

    /** Every field as it is stored, in the order in which they are shown. */
    Map<String, Optional<String>> values() {
        var values = new LinkedHashMap<String, Optional<String>>();
        for (var field : FIELDS.entrySet()) {
            values.put(field.getKey(), Optional.ofNullable(text(field.getValue(), this)));
        }
        return values;
    }

    /** The fields that a correction would change, from what to what. */
    public List<Difference> differencesTo(Personalia corrected) {
        return FIELDS.entrySet().stream()
                .map(field ->
                        new Difference(field.getKey(), text(field.getValue(), this), text(field.getValue(), corrected)))
                .filter(difference -> !Objects.equals(difference.before(), difference.after()))
                .toList();
    }

    private static @Nullable String text(Function<Personalia, @Nullable Object> field, Personalia personalia) {
        return Objects.toString(field.apply(personalia), null);
    }

    /**
     * One field that differs.
     *
     * @param field a key of a text, {@code participant.<field>}
     */
    public record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "Personalia";
    }
}
