package no.peil.caseload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.peil.common.VisibleText;

/**
 * The condition of a search. With a digit in it, it is a number, found whole and whatever blanks were typed; else it is the
 * beginnings of words of a name, which must all be found. A wrong number finds nobody and is no error.
 */
record SearchWords(String condition, Map<String, Object> parameters) {

    /** Sorts after every character that a name can hold. */
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    /**
     * Reads what was typed.
     *
     * @param reach the condition that names the municipality of the name {@code n}
     */
    static SearchWords of(String typed, String reach) {
        if (typed.chars().anyMatch(Character::isDigit)) {
            return number(digits(typed));
        }
        var words = List.copyOf(NameWords.typed(typed));
        if (words.isEmpty()) {
            return new SearchWords("false", Map.of());
        }
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add("""
                    r.participant_id in (select n.participant_id from caseload_name n
                                         where %s and n.word >= :from%d and n.word < :to%d)
                    """.formatted(reach, i, i));
            parameters.put("from" + i, words.get(i));
            parameters.put("to" + i, words.get(i) + AFTER_ALL);
        }
        return new SearchWords(String.join(" and ", conditions), parameters);
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
