package no.peil.caseload;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.peil.common.DateInput;
import no.peil.common.VisibleText;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * The condition of a search. A date is a birth date, other digits are a number, found whole and whatever blanks were typed;
 * else it is words of a name, which must all be found: each by its beginning, or whole by how it sounds. A wrong number finds
 * nobody and is no error.
 */
record SearchWords(String condition, Map<String, Object> parameters) {

    private static final int LEAST_DIGITS_OF_A_NUMBER = 11;

    /** Sorts after every character that a name can hold. */
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    /** Each way asks the index on its own: an <i>or</i> between them would read every name of the municipality. */
    private static final String BY_BEGINNING = """
            select n.participant_id from caseload_name n where %s and n.word >= :from%d and n.word < :to%d
            """;

    private static final String BY_SOUND = """
            union all select n.participant_id from caseload_name n where %s and n.word = :sound%d
            """;

    /**
     * Reads what was typed.
     *
     * @param reach the condition that names the municipality of the name {@code n}
     */
    static SearchWords of(String typed, String reach) {
        if (typed.chars().anyMatch(Character::isDigit)) {
            var digits = digits(typed);
            return DateInput.parse(typed)
                    .filter(day -> digits.length() < LEAST_DIGITS_OF_A_NUMBER)
                    .map(SearchWords::birthDate)
                    .orElseGet(() -> number(digits));
        }
        var words = List.copyOf(NameWords.typed(typed));
        if (words.isEmpty()) {
            return new SearchWords("false", Map.of());
        }
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (int i = 0; i < words.size(); i++) {
            var found = BY_BEGINNING.formatted(reach, i, i);
            parameters.put("from" + i, words.get(i));
            parameters.put("to" + i, words.get(i) + AFTER_ALL);
            var sound = NameWords.sound(words.get(i));
            if (sound.isPresent()) {
                found += BY_SOUND.formatted(reach, i);
                parameters.put("sound" + i, sound.get());
            }
            conditions.add("r.participant_id in (" + found + ")");
        }
        return new SearchWords(String.join(" and ", conditions), parameters);
    }

    /** Read among the rows of the municipality: an index of birth dates would tempt the list away from its own. */
    private static SearchWords birthDate(LocalDate day) {
        return new SearchWords("r.birth_date = :born", Map.of("born", new SqlParameterValue(Types.DATE, day)));
    }

    private static SearchWords number(String digits) {
        return new SearchWords(
                "r.participant_id in (select i.participant_id from participant_identity i where i.value = :number)",
                Map.of("number", digits));
    }

    private static String digits(String typed) {
        return typed.codePoints()
                .filter(character -> !VisibleText.isBlank(character) && !VisibleText.isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
